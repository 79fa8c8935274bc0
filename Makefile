# Every command is `python -m course_utils COMMAND`; Windows users type that. Further words: make test ARGS="-k hub"
PYTHON ?= python3
ARGS ?=
COMMANDS = lab hub test test-hub test-browser test-pytorch doctor install pytorch present kit refresh lock bench proof slides handouts

.PHONY: help $(COMMANDS)
help:
	@$(PYTHON) -m course_utils

$(COMMANDS):
	@$(PYTHON) -m course_utils $@ $(ARGS)
