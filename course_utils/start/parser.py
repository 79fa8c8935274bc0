"""The parser of every command: what it complains about is one sentence, and one that says where help is."""

from __future__ import annotations

import argparse


class Parser(argparse.ArgumentParser):
    """A parser that ends with exit code 2 and one line, where argparse prints its usage as well."""

    def error(self, message):
        self.exit(2, f"{message[:1].upper()}{message[1:].rstrip('.')}. Help: `{self.prog} --help`.\n")
