#!/usr/bin/env python3
"""The measuring part of Scripts/bench-reader, which see: speed of reading, and sixty faults in a million rows."""
import json
import os
import pathlib
import random
import statistics
import subprocess
import sys
import time
import zipfile

ADMIN, PACK = ".build/release/admin", "Tests/Fixtures/Packs/county-reports"
FOLDER = pathlib.Path(".build/bench-reader")
PAGE, BEGIN, END = pathlib.Path("Docs/Performance.md"), "<!-- bench-reader: begin -->", "<!-- bench-reader: end -->"
ROWS, REPETITIONS = 1_000_000, 5
HEAD = "统计日期,县市区编码,县市区,乡镇,村卫生室,任务,责任岗位,目标数,完成数,完成率,补助金额,备注"
COUNTIES = "宛城区 卧龙区 镇平县 内乡县 西峡县 淅川县 邓州市 新野县 唐河县 桐柏县 社旗县 方城县 南召县 示范区 高新区".split()
TOWNS = "城关镇 石桥镇 潦河镇 安皋镇 英庄镇 青华镇 王村乡 谢庄乡 瓦店镇 金华镇".split()
POSTS = "股长 卫生院院长 公卫科科长 科员 村医".split()
TASKS = ["村卫生室运行经费补助", "家庭医生团队培训", "在线学习", "公有产权卫生室建设"]
NOTES = ["", "", "", "按时完成", "进度滞后，已约谈", '"补助已拨付,待签收"', '"备注：""已核实"""', '"第一季度\n第二季度"']
# What is planted: the column, its field, and the text that takes the place of the cell.
FAULTS = [
    (0, "date", "2023-02-30"), (0, "date", "不详"), (2, "county", "南阳新区"), (7, "target", "12.5"), (7, "target", "-3"),
    (7, "target", "约160"), (8, "done", "49.8%"), (8, "done", "1.6E+03"), (8, "done", "#DIV/0!"), (8, "done", "999999"),
    (8, "done", "231/462"), (8, "done", ""), (9, "rate", "120"), (9, "rate", "全部完成"), (10, "amount", "-1.00"),
    (10, "amount", "同上"), (10, "amount", "12万"), (10, "amount", "12 13"), (7, "target", "8人次"), (8, "done", "\ufffd5"),
]


def records(seed):
    draw = random.Random(seed)
    for number in range(ROWS):
        county, target = draw.randrange(len(COUNTIES)), draw.randrange(1, 3000)
        done = draw.randrange(target + 1)
        yield [
            f"2023-{draw.randrange(1, 13):02d}-{draw.randrange(1, 29):02d}", f"4113{county:02d}", COUNTIES[county],
            draw.choice(TOWNS), f"第{number % 9973 + 1}村卫生室", draw.choice(TASKS), draw.choice(POSTS), str(target),
            str(done), f"{done / target * 100:.2f}", f"{draw.randrange(100, 2000000) / 100:.2f}", draw.choice(NOTES),
        ]


def write(path, faults):
    """Writes the roster with its faults and returns where they are: {(line, field)}."""
    planted, line = set(), 2
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(HEAD + "\n")
        for number, cells in enumerate(records(20231122)):
            if number in faults:
                column, field, text = faults[number]
                cells[column] = text
                planted.add((line, field))
            row = ",".join(cells) + "\n"
            file.write(row)
            line += row.count("\n")
    return planted


def timed(*command):
    begun = time.perf_counter()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    complaint = child.stderr.read()
    _, status, usage = os.wait4(child.pid, 0)
    if os.waitstatus_to_exitcode(status) not in (0, 1, 3, 66):
        sys.exit(f"{command}: {complaint.decode()}")
    return time.perf_counter() - begun, usage.ru_maxrss / 1024


def python(text, path):
    return timed(sys.executable, "-c", text, str(path))


def measure():
    FOLDER.mkdir(parents=True, exist_ok=True)
    clean, legacy, faulty = FOLDER / "roster.csv", FOLDER / "roster-gb18030.csv", FOLDER / "faulty.csv"
    write(clean, {})
    with open(legacy, "wb") as file:
        subprocess.run(["iconv", "-f", "UTF-8", "-t", "GB18030", str(clean)], stdout=file, check=True)
    places = random.Random(60).sample(range(ROWS), 60)
    planted = write(faulty, {place: FAULTS[index % len(FAULTS)] for index, place in enumerate(places)})
    read = [ADMIN, "read", "--programme", f"./{PACK}", "--period", "2023-06", "--summary"]
    one_core = ["taskset", "-c", "1"]
    runs = {
        "`admin table`, one core": (clean, lambda: timed(*one_core, ADMIN, "table", str(clean)), 150),
        "`admin read --summary`, all cell rules": (clean, lambda: timed(*read, str(clean)), 80),
        "the same, GB18030": (legacy, lambda: timed(*read, str(legacy)), 60),
        "`admin table`, GB18030": (legacy, lambda: timed(*one_core, ADMIN, "table", str(legacy)), 0),
        "Python `csv.reader`": (clean, lambda: python(
            "import csv,sys\nfor _ in csv.reader(open(sys.argv[1],encoding='utf-8',newline='')): pass", clean), 0),
        "pandas `read_csv`, C engine": (clean, lambda: python(
            "import pandas,sys; pandas.read_csv(sys.argv[1],dtype=str)", clean), 0),
        "DuckDB `read_csv` into a table, one thread": (clean, lambda: python(
            "import duckdb,sys; c=duckdb.connect(); c.execute('set threads=1');"
            "c.execute(\"create table t as select * from read_csv('\"+sys.argv[1]+\"',all_varchar=true)\")", clean), 0),
    }
    lines = ["| | min s | median s | MB/s (median) | peak MB | target |", "|---|--:|--:|--:|--:|---|"]
    costs = {name: [] for name in runs}
    for _ in range(REPETITIONS):  # in turn, so that all meet the same weather
        for name, (_, run, _) in runs.items():
            costs[name].append(run())
    for name, (path, _, target) in runs.items():
        walls, memory = [wall for wall, _ in costs[name]], max(peak for _, peak in costs[name])
        speed = path.stat().st_size / 1e6 / statistics.median(walls)
        goal = f"≥ {target} MB/s: {'reached' if speed >= target else '**missed**'}" if target else ""
        lines.append(f"| {name} | {min(walls):.2f} | {statistics.median(walls):.2f} | {speed:.0f} | {memory:.0f} | {goal} |")
    answer = subprocess.run([*read, "--refuse", "row", "--format", "json", str(faulty)], capture_output=True)
    findings = [f for f in json.loads(answer.stdout)["files"][0]["findings"] if f["severity"] == "error"]
    found = {(finding["line"], finding["field"]) for finding in findings}
    lines += ["", f"Sixty faults of {len(FAULTS)} kinds planted in {ROWS:,} rows: {len(planted & found)} found on the right "
              f"physical line and field, {len(found - planted)} false."]
    if planted - found or found - planted:
        print("missed", sorted(planted - found), "false", sorted(found - planted), file=sys.stderr)
    size = clean.stat().st_size / 1e6
    return [f"A roster of {ROWS:,} rows and 12 columns, {size:.0f} MB; {REPETITIONS} repetitions in turn.", "", *lines]


def hostile():
    """Files made to exhaust a reader: seconds and megabytes until each is refused."""
    bomb, line, columns, quotes = (FOLDER / name for name in ("bomb.xlsx", "line.csv", "columns.csv", "quotes.csv"))
    # In pieces, because a child's peak memory begins at its parent's.
    with open(line, "wb") as file:
        for _ in range(300):
            file.write(b"a" * (1 << 20))
    columns.write_text("县市区" + "," * 1_000_000 + "\n宛城区\n", encoding="utf-8")
    quotes.write_text('县市区,备注\n宛城区,"' + '"' * 1_000_000 + '"\n', encoding="utf-8")
    write_bomb(bomb)
    files = {"one line of 300 MB": line, "1,000,000 columns": columns, "1,000,000 quotes in a cell": quotes,
             "a workbook of 600 MB in 0.6 MB": bomb}
    lines = ["", "| refused | `table` s | peak MB | `read` s | peak MB | `read --summary` s | peak MB | target |",
             "|---|--:|--:|--:|--:|--:|--:|---|"]
    for name, path in files.items():
        options = ["--programme", "nanyang-2023"]
        runs = [timed(ADMIN, "table", str(path)), timed(ADMIN, "read", str(path), *options),
                timed(ADMIN, "read", str(path), *options, "--summary")]
        holds = all(wall < 2 and peak < 64 for wall, peak in runs)
        cells = " | ".join(f"{wall:.2f} | {peak:.0f}" for wall, peak in runs)
        lines.append(f"| {name} | {cells} | < 2 s, < 64 MB: {'reached' if holds else '**missed**'} |")
    return lines


def write_bomb(path):
    office, package = ("http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                       "http://schemas.openxmlformats.org/package/2006/relationships")
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    relation = '<Relationships xmlns="{}"><Relationship Id="r1" Type="{}/{}" Target="{}"/></Relationships>'.format
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("[Content_Types].xml", '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>')
        file.writestr("_rels/.rels", relation(package, office, "officeDocument", "xl/workbook.xml"))
        file.writestr("xl/workbook.xml", f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets>'
                                         '<sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>')
        file.writestr("xl/_rels/workbook.xml.rels", relation(package, office, "worksheet", "worksheets/sheet1.xml"))
        with file.open("xl/worksheets/sheet1.xml", "w") as part:
            part.write(f'<worksheet xmlns="{main}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>'.encode())
            for _ in range(600):
                part.write(b"a" * (1 << 20))
            part.write(b"</t></is></c></row></sheetData></worksheet>")


def main():
    text = "\n".join([BEGIN, "", f"Measured on {time.strftime('%Y-%m-%d')} with `Scripts/bench-reader`, "
                      f"{os.cpu_count()} cores.", "", *measure(), *hostile(), "", END])
    print(text)
    page = PAGE.read_text(encoding="utf-8")
    if BEGIN not in page:
        page += f"\n## Large files\n\n{BEGIN}\n{END}\n"
    PAGE.write_text(page.split(BEGIN)[0] + text + page.split(END)[1], encoding="utf-8")


if __name__ == "__main__":
    main()
