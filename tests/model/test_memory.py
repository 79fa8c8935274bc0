"""What is freed goes back to the system, unless the learner has told the C library otherwise."""

from __future__ import annotations

import platform

import pytest

from tests.model.test_flags import run

# A freed block of 8 MB teaches glibc to keep blocks of that size; a small one after each stops it from trimming.
HELD = """
import course_utils, ctypes, re
libc = ctypes.CDLL(None)
libc.malloc.restype, libc.free.argtypes, size = ctypes.c_void_p, [ctypes.c_void_p], 8 * 2**20
libc.free(libc.malloc(size))
blocks, small = [], []
for _ in range(20):
    blocks.append(libc.malloc(size))
    ctypes.memset(blocks[-1], 1, size)
    small.append(libc.malloc(100_000))
for block in blocks:
    libc.free(block)
print(re.search(r"VmRSS:\\s+(\\d+)", open("/proc/self/status").read())[1])
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="a setting of glibc")
@pytest.mark.parametrize("set_by_learner, kept", [(None, False), (str(2**25), True)])
def test_large_blocks_go_back_when_they_are_freed(set_by_learner, kept):
    assert (int(run(HELD, MALLOC_MMAP_THRESHOLD_=set_by_learner).stdout) > 100_000) == kept
