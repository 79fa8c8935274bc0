"""The model that judges exercise 11.2 in the lab's kernel: one weight of PyTorch, and PyTorch's optimizer for it."""

from __future__ import annotations

from course_utils.lessons.pytorch.one_weight import BATCH, RATE, START, Output, refuse_whole_batch


def real_model():
    """Return a torch module with one weight that counts its calls and how often a loss of it was sent back."""
    import torch

    class SmallModel(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.weight = torch.nn.Parameter(torch.tensor(START, dtype=torch.float64))
            self.calls, self.backward = 0, 0

        def forward(self, input_ids=None, attention_mask=None, labels=None) -> Output:
            refuse_whole_batch(input_ids)
            self.calls += 1
            logits = self.weight * input_ids
            if labels is None:
                return Output(logits=logits)
            loss = ((logits - labels) ** 2).mean()
            if loss.requires_grad:
                loss.register_hook(self._sent_back)
            return Output(loss=loss, logits=logits)

        def _sent_back(self, gradient: object) -> None:
            self.backward += 1

        def __repr__(self) -> str:
            return "<SmallModel>"

    return SmallModel()


def real_optimizer(model):
    """Return plain gradient descent for a model, which counts its steps."""
    import torch

    class PlainOptimizer(torch.optim.SGD):
        steps = 0

        def step(self, closure=None):
            self.steps += 1
            return super().step(closure)

    return PlainOptimizer(model.parameters(), lr=RATE)


def real_batch() -> dict:
    """Return BATCH as tensors."""
    import torch

    return {name: torch.tensor(values, dtype=torch.float64) for name, values in BATCH.items()}
