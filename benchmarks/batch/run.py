#!/usr/bin/env python3
"""Measures the command line over many pages: pages per second and the memory of its own process.

usage: run.py PAGES [COUNT]

PAGES is a folder with pages; they are repeated under other names until there are COUNT (2,000 unless
told otherwise). Needs Linux, for /proc. Prints a table in
Markdown. Compare only figures of one run; the machine should have nothing else to do.
"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = ROOT / 'civicdoc'
RUNS = [
    ('parse', 'thread', 1),
    ('parse', 'thread', 2),
    ('analyze', 'thread', 1),
    ('analyze', 'thread', 2),
    ('convert', 'thread', 1),
    ('convert', 'thread', 2),
    ('convert', 'process', 1),
    ('convert', 'process', 2),
]


def repeat(pages, count, folder):
    """Links to the pages, under other names, until there are enough."""
    found = sorted(p for p in pages.rglob('*') if p.suffix in {'.html', '.htm', '.shtml'})
    if not found:
        sys.exit(f'{pages}: no pages')
    for i in range(count):
        target = folder / f'{i // 100:04}' / f'{i:06}.html'
        target.parent.mkdir(exist_ok=True)
        os.link(found[i % len(found)], target) if same_device(pages, folder) else shutil.copyfile(
            found[i % len(found)], target)
    return len(found)


def same_device(a, b):
    return a.stat().st_dev == b.stat().st_dev


def peak_megabytes(pid):
    """The most memory that a process has had so far; 0 when it has ended."""
    try:
        status = pathlib.Path(f'/proc/{pid}/status').read_text()
    except (FileNotFoundError, ProcessLookupError):
        return 0
    lines = [line for line in status.splitlines() if line.startswith('VmHWM')]
    return int(lines[0].split()[1]) / 1024 if lines else 0


def measure(command, isolation, jobs, pages, out):
    """Seconds, peak megabytes and the exit code of one run."""
    start = time.monotonic()
    process = subprocess.Popen(
        [PROGRAM, command, str(pages), '--out', str(out), '--isolation', isolation, '--jobs', str(jobs), '-q'],
        stderr=subprocess.DEVNULL)
    peak = 0
    while process.poll() is None:
        peak = max(peak, peak_megabytes(process.pid))
        time.sleep(0.1)
    return time.monotonic() - start, peak, process.returncode


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    pages = pathlib.Path(sys.argv[1])
    count = int(sys.argv[2]) if len(sys.argv) == 3 else 2_000
    with tempfile.TemporaryDirectory() as work:
        folder = pathlib.Path(work) / 'pages'
        folder.mkdir()
        distinct = repeat(pages, count, folder)
        subprocess.run([PROGRAM, '--version'], check=True, stdout=subprocess.DEVNULL)  # Builds it, if need be.
        print(f'{count} pages ({distinct} distinct), {os.cpu_count()} processors, '
              f'load before {os.getloadavg()[0]:.1f}\n')
        print('| command | isolation | jobs | seconds | pages per second | peak memory of its process, MB | exit code |')
        print('|---|---|---|---|---|---|---|', flush=True)
        for command, isolation, jobs in RUNS:
            out = pathlib.Path(work) / 'out'
            seconds, peak, code = measure(command, isolation, jobs, folder, out)
            print(f'| {command} | {isolation} | {jobs} | {seconds:.1f} | {count / seconds:.1f} | {peak:.0f} | {code} |',
                  flush=True)
            shutil.rmtree(out, ignore_errors=True)


if __name__ == '__main__':
    main()
