"""Quiz of lab 11."""

from __future__ import annotations

from course_utils.showing.question import Option, Question

QUESTIONS = (
    Question(
        "11.1",
        "You made `BertModel(BertConfig())` in PyTorch, and two calls with the same ids differ. Why?",
        (
            Option(
                "The weights are drawn anew at each call.",
                False,
                "They are drawn once, when the model is made, and stay until something trains them.",
            ),
            Option(
                "`torch.no_grad()` is missing.",
                False,
                "That only tells PyTorch to remember nothing for gradients; the numbers are the same with and without.",
            ),
            Option(
                "A model made from a configuration is in training mode, and dropout is on.",
                True,
                "Call `.eval()`. `from_pretrained` does it for you; the constructor does not.",
            ),
        ),
    ),
    Question(
        "11.2",
        "A folder has lost its tokenizer files. What does `AutoTokenizer.from_pretrained` of transformers 5 do here?",
        (
            Option(
                "It raises an error that names the missing files.",
                False,
                "Version 4.52 raised one, though it did not name the files. This version raises none.",
            ),
            Option(
                "It returns a tokenizer with five special tokens, to which every word is [UNK].",
                True,
                "Nothing is printed, and the model answers as if nothing were missing. Count the [UNK] of a sentence.",
            ),
            Option(
                "It fetches the files of the base model from the Hub.",
                False,
                "It looks in the folder it was given. This configuration names no other repo.",
            ),
            Option(
                "It splits the text at spaces and numbers the words.",
                False,
                "Without a vocabulary there are no numbers to give; each word becomes the same [UNK].",
            ),
        ),
    ),
    Question(
        "11.3",
        "A loop computes the loss, calls `loss.backward()` and `optimizer.step()`, but never `optimizer.zero_grad()`."
        " What happens?",
        (
            Option(
                "Each step uses the sum of all gradients so far.",
                True,
                "`backward` adds to what is there. No error is raised; training just goes astray.",
            ),
            Option(
                "PyTorch raises an error at the second `backward`.",
                False,
                "It does so when one loss is sent back twice. Here each step has a loss of its own.",
            ),
            Option(
                "Nothing: `step` clears the gradients.",
                False,
                "`step` reads them and leaves them. Clearing is a call of its own, so that you may add up on purpose.",
            ),
        ),
    ),
)
