#!/usr/bin/env python3
"""The measuring part of Scripts/bench, which see. Imports little, because a child's peak memory begins at its parent's."""
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time

CLUSTER = os.environ["TAIZHANG_TEST_DATABASE"]
SAMPLES = "Docs/Examples/nanyang-2023/2023-06"
ONE_FILE = f"{SAMPLES}/宛城区2023年6月月报.csv"
PAGE, BEGIN, END = "Docs/Performance.md", "<!-- bench: begin -->", "<!-- bench: end -->"
ADMIN, BATCH = ".build/release/admin", ".build/release/batch"
REPETITIONS, SHORT_REPETITIONS = 15, 20
PROGRAMME = ["--programme", "nanyang-2023"]


class Cost:
    """Wall and CPU seconds and peak memory (MB) of commands run one after the other."""

    def __init__(self, wall=0.0, cpu=0.0, memory=0.0):
        self.wall, self.cpu, self.memory = wall, cpu, memory

    def __add__(self, other):
        return Cost(self.wall + other.wall, self.cpu + other.cpu, max(self.memory, other.memory))


def run(*command, output=subprocess.DEVNULL):
    begun = time.perf_counter()
    child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.PIPE)
    complaint = child.stderr.read()
    _, status, usage = os.wait4(child.pid, 0)
    wall = time.perf_counter() - begun
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        sys.exit(f"{' '.join(command)}: exit {child.returncode}\n{complaint.decode()}")
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def database(name):
    return CLUSTER.replace("dbname=postgres", f"dbname={name}")


def sql(statement):
    run("psql", "--quiet", "--no-psqlrc", f"--dbname={CLUSTER}", f"--command={statement}")


RECEIVED = ["--received-on", "2023-07-04"]


def ours(target, folder):
    return (run(BATCH, "month", "--import", SAMPLES, *RECEIVED, *month(target, folder)),)


def ours_in_two(target, folder):
    receive = run(ADMIN, "import", SAMPLES, *PROGRAMME, *RECEIVED, "--yes", "--database", target)
    return receive, run(BATCH, "month", *month(target, folder))


def month(target, folder):
    return [*PROGRAMME, "--period", "2023-06", "--output", folder, "--database", target]


def yardstick(target, folder):
    return (run(sys.executable, "Scripts/bench-yardstick.py", "run", target, SAMPLES, "2023-06", folder),)


def job(side, name, number, keep=None):
    """Runs the month's job once in a fresh database; `keep` looks at what it left behind."""
    copy = f"bench_{name}_{number}"
    sql(f"create database {copy} template bench_{name}")
    with tempfile.TemporaryDirectory() as folder:
        costs = side(database(copy), folder)
        workbooks = [entry for entry in os.listdir(folder) if entry.endswith(".xlsx")]
        if len(workbooks) < 2:
            sys.exit(f"{name} wrote {workbooks}")
        if keep:
            keep(database(copy), folder)
    sql(f"drop database {copy}")
    return costs


def check_agreement():
    """Both sides must have computed the same places, or the comparison means nothing."""
    places = {}

    def ask(target, _):
        said = subprocess.run([ADMIN, "standing", *PROGRAMME, "--period", "2023-06", "--format", "json", "--database", target],
                              capture_output=True, check=True)
        rows = json.loads(said.stdout)["rows"]
        places["ours"] = {(row["region"], row["rank"], row["rankInGroup"]) for row in rows}

    def ask_yardstick(target, folder):
        sql("create database bench_again template bench_yardstick")
        said = subprocess.run([sys.executable, "Scripts/bench-yardstick.py", "run", database("bench_again"), SAMPLES, "2023-06", folder],
                              capture_output=True, check=True)
        sql("drop database bench_again")
        words = [line.split() for line in said.stdout.decode().splitlines()]
        places["yardstick"] = {(name, int(rank), int(group)) for name, rank, group in words}

    job(ours, "ours", 0, ask)
    job(yardstick, "yardstick", 0, ask_yardstick)
    if places["ours"] != places["yardstick"]:
        sys.exit(f"the places differ: {sorted(places['ours'] ^ places['yardstick'])}")


def repeat(times, action):
    action()
    return [action() for _ in range(times)]


def row(title, costs, target=""):
    walls, cpu = [cost.wall for cost in costs], [cost.cpu for cost in costs]
    numbers = f"{min(walls):.3f} | {statistics.median(walls):.3f} | {statistics.median(cpu):.3f}"
    return f"| {title} | {numbers} | {max(cost.memory for cost in costs):.0f} | {target} |"


def mark(holds):
    return "reached" if holds else "**missed**"


def measure():
    second = second_quickstart()  # first, because it may build
    sql("create database bench_ours")
    sql("create database bench_yardstick")
    run(ADMIN, "setup", "--database", database("bench_ours"))
    run(sys.executable, "Scripts/bench-yardstick.py", "setup", database("bench_yardstick"))
    check_agreement()  # also warms up both sides
    mine, parts, theirs = [], [], []
    for number in range(1, REPETITIONS + 1):  # in turn, so that all meet the same weather
        mine.append(job(ours, "ours", number)[0])
        theirs.append(job(yardstick, "yardstick", number)[0])
        parts.append(job(ours_in_two, "ours", number))
    ratio = statistics.median(c.wall for c in theirs) / statistics.median(c.wall for c in mine)
    memory = max(cost.memory for cost in mine)
    help_page = repeat(SHORT_REPETITIONS, lambda: run(ADMIN, "--help"))
    one_file = repeat(SHORT_REPETITIONS, lambda: run(ADMIN, "read", ONE_FILE, *PROGRAMME))
    lines = [
        "| | min s | median s | CPU s | peak MB | target |", "|---|--:|--:|--:|--:|---|",
        row("17 county files → database → all 23 workbooks of the month: Taizhang, `batch month --import`", mine,
            f"≥ 5 × faster: {ratio:.1f} ×, {mark(ratio >= 5)}; ≤ 100 MB: {mark(memory <= 100)}"),
        row("the same in two commands: Taizhang", [sum(costs, Cost()) for costs in parts]),
        row("　of which `admin import`", [costs[0] for costs in parts]),
        row("　of which `batch month`", [costs[1] for costs in parts]),
        row("17 county files → database → two workbooks: Python yardstick", theirs),
        row("`admin --help`", help_page, f"≤ 0.050 s: {mark(statistics.median(c.wall for c in help_page) <= 0.05)}"),
        row("`admin read` of one county file", one_file, f"≤ 0.100 s: {mark(statistics.median(c.wall for c in one_file) <= 0.1)}"),
    ]
    if second:
        lines.append(row("second `Scripts/quickstart`", [second], f"≤ 20 s: {mark(second.wall <= 20)}"))
    return lines


def second_quickstart():
    if not os.access("Scripts/quickstart", os.X_OK):
        return None
    run("Scripts/quickstart")
    cost = run("Scripts/quickstart")
    run("Scripts/quickstart", "--stop")
    return cost


def first_line(*command):
    return subprocess.run(command, capture_output=True, text=True).stdout.splitlines()[0].strip()


def circumstances():
    with open("/proc/cpuinfo") as file:
        processor = next((line.split(":")[1].strip() for line in file if line.startswith("model name")), platform.machine())
    with open("/proc/meminfo") as file:
        memory = int(file.readline().split()[1]) / 1024**2
    with open("/etc/os-release") as file:
        system = next(line.split("=")[1].strip().strip('"') for line in file if line.startswith("PRETTY_NAME"))
    from importlib.metadata import version
    packages = ", ".join(f"{name} {version(name)}" for name in ("pandas", "psycopg", "openpyxl"))
    load = "load average before and after %.1f and %.1f"
    return [
        f"{os.cpu_count()} × {processor}, {memory:.0f} GB, {system}; {load}.",
        f"{first_line('swift', '--version')}; {first_line('psql', '--version')} without fsync; "
        f"Python {platform.python_version()}, {packages}.",
    ]


def main():
    before = os.getloadavg()[0]
    where, versions = circumstances()
    lines = measure()
    text = "\n".join([
        BEGIN, "", f"Measured on {time.strftime('%Y-%m-%d')} with `Scripts/bench`: {REPETITIONS} repetitions of the job, both sides "
        f"in turn, {SHORT_REPETITIONS} of the short commands, after one run to warm up.", "", *lines, "",
        where % (before, os.getloadavg()[0]), versions, "", END])
    print(text)
    with open(PAGE, encoding="utf-8") as file:
        page = file.read()
    head, tail = page.split(BEGIN)[0], page.split(END)[1]
    with open(PAGE, "w", encoding="utf-8") as file:
        file.write(head + text + tail)


if __name__ == "__main__":
    main()
