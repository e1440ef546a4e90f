"""How many answers `shien check --json` judges in a minute on one core: the whole command, on the worked examples."""

import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter

CASES = 100_000
EXAMPLES = Path(__file__).parents[1] / "tests" / "domain" / "examples" / "check.jsonl"


def main() -> None:
    """Print cases a minute."""
    examples = EXAMPLES.read_text("utf-8").splitlines()
    with tempfile.TemporaryDirectory() as folder:
        answers = Path(folder) / "answers.jsonl"
        answers.write_text("\n".join(examples[number % len(examples)] for number in range(CASES)), encoding="utf-8")
        command = [sys.executable, "-m", "bot", "check", "--json", "--on", "2026-11-22", "--answers", str(answers)]
        began = perf_counter()
        done = subprocess.run(command, check=True, stdout=subprocess.PIPE)  # noqa: S603 - fixed
        seconds = perf_counter() - began
    assert done.stdout.count(b"\n") == CASES
    print(f"{CASES:,} cases in {seconds:.1f} s: {CASES / seconds * 60:,.0f} cases a minute")


if __name__ == "__main__":
    main()
