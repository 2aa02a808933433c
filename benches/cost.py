"""What a command costs: CPU seconds, wall seconds, the most memory. Used by scale.py and peers.py.

A command is a process of its own, ended when it takes more memory or time than it may, with all that it started; then, and
if it fails, `Failed` is raised.
"""

import os
import pathlib
import signal
import subprocess
import tempfile
import threading
import time

# In bytes and seconds: no command is let take more.
MOST_MEMORY = int(float(os.environ.get("MOST_GB", 12)) * 1e9)
MOST_TIME = float(os.environ.get("MOST_SECONDS", 900))
TICK = os.sysconf("SC_CLK_TCK")
PAGE = os.sysconf("SC_PAGE_SIZE")


class Failed(Exception):
    """A command failed, or took too much."""


class Cost:
    """What commands took, one after the other."""

    def __init__(self, cpu=0.0, wall=0.0, memory=0):
        self.cpu, self.wall, self.memory = cpu, wall, memory

    def run(self, *words, cwd=None):
        """Runs a command to its end, adds what it took, and returns what it printed."""
        with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as err:
            began = time.monotonic()
            process = subprocess.Popen([*map(str, words)], cwd=cwd, stdin=subprocess.DEVNULL, stdout=out, stderr=err, start_new_session=True)
            watch = Watch(process.pid)
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            took_too_much = watch.stop()
            self.wall += time.monotonic() - began
            self.cpu += usage.ru_utime + usage.ru_stime
            # Linux counts it in KiB.
            self.memory = max(self.memory, usage.ru_maxrss * 1024)
            out.seek(0), err.seek(0)
            if took_too_much:
                raise Failed(took_too_much)
            if process.returncode != 0:
                raise Failed(f"{pathlib.Path(str(words[0])).name}: {err.read().strip()[-300:] or f'exit {process.returncode}'}")
            return out.read()


class Watch:
    """Ends a process group that takes too much."""

    def __init__(self, group):
        self.group, self.told, self.over = group, "", threading.Event()
        self.thread = threading.Thread(target=self.look, daemon=True)
        self.thread.start()

    def look(self):
        began = time.monotonic()
        while not self.over.wait(0.25):
            memory, seconds = sum(resident(pid) for pid in members(self.group)), time.monotonic() - began
            if memory > MOST_MEMORY:
                self.told = f"ended at {memory / 1e9:.0f} GB"
            elif seconds > MOST_TIME:
                self.told = f"ended after {seconds:.0f} s"
            if self.told:
                try:
                    os.killpg(self.group, signal.SIGKILL)
                except ProcessLookupError:
                    pass
                return

    def stop(self):
        self.over.set()
        self.thread.join()
        return self.told


def members(group):
    """Returns the processes of a group."""
    for entry in pathlib.Path("/proc").iterdir():
        if entry.name.isdigit():
            fields = stat(int(entry.name))
            if fields and int(fields[2]) == group:
                yield int(entry.name)


def stat(pid):
    """Returns the fields of /proc/PID/stat behind the name (proc(5)); none if the process is gone."""
    try:
        return pathlib.Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return []


def resident(pid):
    fields = stat(pid)
    return int(fields[21]) * PAGE if fields else 0


def cpu_so_far(pid):
    """Returns the CPU seconds that a process has taken, all threads together."""
    fields = stat(pid)
    return (int(fields[11]) + int(fields[12])) / TICK


def best(times, measure):
    """Measures so many times, and returns the outcome of least CPU: what else the machine did adds, and never takes away."""
    return min((measure() for _ in range(times)), key=lambda measured: measured[0].cpu)


def rounds(times, rows):
    """Measures rows in turn, so many times over, so that a machine that is slower for a while is so for all of them. `rows`
    are names and what measures. Returns for each its name and its outcome of least CPU, or how it failed."""
    outcomes = {}
    for _ in range(times):
        for name, measure in rows:
            if isinstance(outcomes.get(name), Failed):
                continue
            try:
                measured = measure()
                best = outcomes.get(name, measured)
                outcomes[name] = min(best, measured, key=lambda outcome: outcome[0].cpu)
            except Failed as failed:
                outcomes[name] = failed
    return list(outcomes.items())
