"""Fuzz guided by coverage: `python -m bench.guided [--count 100000] [--seed 8] [--corpus FOLDER]`.

libFuzzer, by way of atheris (Apache 2.0, a wheel for Linux; installed by hand, needed by nothing
else), keeps the inputs that reach new code in the readers and changes those on; half of the changes
are those of `bench.fuzz`. It begins with the files of `bench.fuzz` and of tests/parse. An error of
kinoved is an answer; anything else, five seconds of processor time for one input, or 300 MB stop it
and leave the input in the corpus' folder.
"""

from __future__ import annotations

import argparse
import contextlib
import random
import resource
import sys
import tempfile
import time
from pathlib import Path

CASES = Path(__file__).parent.parent / "tests" / "parse"
LONGEST = 20_000
HANG = 5.0
"""Seconds of processor time; libFuzzer's own limit is wall time, which other work takes too."""
HALF = 2
WHOLE_EVERY = 10


def main() -> None:
    """Fill the corpus and hand over to libFuzzer, which ends the process."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--count", type=int, default=100_000)
    options.add_argument("--seed", type=int, default=8)
    options.add_argument("--corpus", type=Path)
    told = options.parse_args()
    try:
        import atheris  # type: ignore[import-not-found]  # noqa: PLC0415 - installed by hand
    except ImportError:
        sys.exit("atheris is not installed: pip install atheris, or run `python -m bench.fuzz`.")
    with atheris.instrument_imports(include=["kinoved.parse", "kinoved.text"]):
        from bench import fuzz  # noqa: PLC0415 - only what is imported here is watched
        from kinoved.catalogue import Catalogue  # noqa: PLC0415
        from kinoved.errors import KinovedError  # noqa: PLC0415
        from kinoved.parse import parse  # noqa: PLC0415
        from kinoved.parse.files import reader_for, readers  # noqa: PLC0415

        every = readers()
    files = [path for path in sorted(CASES.rglob("*")) if path.is_file()]
    texts = [*fuzz.seeds(), *(p.read_text("utf-8") for p in files if p.suffix != ".py")]
    corpus = told.corpus or Path(tempfile.mkdtemp(prefix="guided-"))
    corpus.mkdir(exist_ok=True)
    for number, text in enumerate(texts):
        (corpus / f"seed-{number:03}").write_bytes(text.encode("utf-8", "surrogatepass"))
    catalogue = Catalogue.open()
    count = 0

    def read(data: bytes) -> None:
        nonlocal count
        began = time.process_time()
        text = data.decode("utf-8", "replace")
        fitting = reader_for(text)
        for one in {every[count % len(every)], fitting or every[count % len(every)]}:
            try:
                found = one.read(text)
            except KinovedError:
                continue
            for entry in found.entries:
                assert 0 <= entry.span.start <= entry.span.end <= len(text)  # noqa: S101
        if count % WHOLE_EVERY == 0:
            with contextlib.suppress(KinovedError):
                parse(text, catalogue)
        took = time.process_time() - began
        assert took < HANG, f"{took:.1f} seconds"  # noqa: S101 - a finding
        count += 1
        if count in {told.count, told.count + 1}:
            most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
            print(f"{count} inputs, most memory {most} MB", file=sys.stderr)

    def changed(data: bytes, most: int, seed: int) -> bytes:
        if seed % HALF:
            return bytes(atheris.Mutate(data, len(data) or 1))
        chance = random.Random(seed)  # noqa: S311 - for repetition, not for secrets
        text = fuzz.mutated(chance, [data.decode("utf-8", "replace"), chance.choice(texts)])
        return text.encode("utf-8", "replace")[:most]

    arguments = [
        sys.argv[0], str(corpus), f"-runs={told.count}", f"-seed={told.seed}",
        f"-max_len={LONGEST}", "-timeout=120", "-rss_limit_mb=300",
        f"-artifact_prefix={corpus}/found-", "-print_final_stats=1",
    ]  # fmt: skip
    atheris.Setup(arguments, read, custom_mutator=changed)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
