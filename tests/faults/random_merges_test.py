"""Databases that grew apart, merged in several orders: merges/random_merges.cpp tries one seed after the other, here in
as many processes as there are processors. Of a seed that fails, it prints the number:

    build/release/tests/faults/random_merges SEED 1
"""

import os
import subprocess

import faults
from faults import FaultTest, WORKERS, side_by_side


class RandomMergesTest(FaultTest):
    def test_databases_that_grew_apart(self):
        program = os.path.join(os.path.dirname(faults.OPTIONS.sample), "random_merges")
        count = self.times(200, 20_000)
        batch = -(-count // (WORKERS * self.times(1, 20)))
        first = faults.OPTIONS.seed * 1000 % 2**31
        seeds = [(first + at, min(batch, count - at)) for at in range(0, count, batch)]

        def run(part):
            words = [program, *map(str, part)]
            return subprocess.run(words, env=self.xushi.environment, capture_output=True, text=True, check=False)

        for done in side_by_side(run, seeds):
            self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
            print("  " + done.stdout, end="", flush=True)
        self.tell(f"{count} trials from seed {first}: one digest, same figures, nothing lost, nothing foreign counted")


if __name__ == "__main__":
    faults.main()
