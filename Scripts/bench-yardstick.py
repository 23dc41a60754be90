#!/usr/bin/env python3
"""The yardstick of Scripts/bench: the month's job as a competent Python script would do it, with pandas, psycopg and
openpyxl. It reads the sample files' layouts, stores every file in one transaction, computes the same exact scores and
writes two workbooks of comparable richness. It checks nothing, and it is not tuned to be slow.

    bench-yardstick.py setup DATABASE
    bench-yardstick.py run DATABASE FOLDER PERIOD OUTPUT    (prints every region and its places)
"""
import csv
import hashlib
import io
import re
import sys
import unicodedata
from fractions import Fraction
from pathlib import Path

import pandas as pd
import psycopg
from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

PACK = Path(__file__).resolve().parent.parent / "Modules/Programmes/Packs/nanyang-2023"
TEAMS, ONLINE, PAID, TOTAL, PUBLIC = MEASURES = [
    "teams.trained", "staff.trained_online", "clinics.subsidised", "clinics.total", "clinics.public"]
# The first pattern that fits says what a column or a line of a vertical form is.
HEADERS = [
    (None, r"目标|应补助|率|占比|备注|序号|代码"), ("region", r"^(县市区|县区|单位)$"), (PUBLIC, r"公有产权数|公有产权村卫生室(数|$)|其中公有产权"),
    (TOTAL, r"总数$"), (PAID, r"落实|补助"), (TEAMS, r"团队"), (ONLINE, r"线上"),
]
INDICATORS = [("线下培训家庭医生团队", TEAMS, 25), ("线上培训卫生技术人员", ONLINE, 25), ("村卫生室经费补助", PAID, 30), ("公有产权村卫生室", PUBLIC, 20)]


def read_pack(name):
    with open(PACK / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


REGIONS = {row["id"]: row for row in read_pack("regions.csv") if row["kind"] != "city"}
TARGETS = {row["region"]: row for row in read_pack("targets.csv")}
BASES = {row["region"]: int(row[TOTAL]) for row in read_pack("bases.csv")}
NAMES = {unicodedata.normalize("NFKC", name): id for id, row in REGIONS.items()
         for name in [row["name"], *row["aliases"].split("|")] if name}


# Reading

def decode(data):
    if data[:2] == b"\xff\xfe":
        return data[2:].decode("utf-16-le")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("gb18030")


def plain(text):
    text = unicodedata.normalize("NFKC", text)
    return re.sub(r"\s|\([^)]*\)|^[一二三四五六七八九十]+、|^其中:", "", text)


def meaning(header):
    return next((name for name, pattern in HEADERS if re.search(pattern, header)), None)


def number(cell):
    text = re.sub(r"[,'个名所\s]", "", unicodedata.normalize("NFKC", cell))
    return int(text) if text.isdigit() else None


def read_figures(data):
    """(region, measure, value, row, column) of a file."""
    text = decode(data)
    sheet = pd.read_csv(io.StringIO(text), header=None, dtype=str, keep_default_na=False, skip_blank_lines=False,
                        sep="\t" if text.count("\t") > text.count(",") else ",")
    cells = sheet.to_numpy()
    head = next(i for i, row in enumerate(cells) if any(plain(c) in ("县市区", "县区", "单位", "指标名称") for c in row))
    if plain(cells[head][0]) == "指标名称":
        sender = next(plain(c) for row in cells[:head] for c in row if c.startswith("填报单位"))
        region = NAMES[sender.split(":")[1]]
        lines = [(i, meaning(plain(row[0]))) for i, row in enumerate(cells) if i > head]
        return [(region, m, number(cells[i][4]), i + 1, 5) for i, m in lines if m in MEASURES]
    upper, depth = [plain(c) for c in cells[head]], 1
    if "序号" in upper and not plain(cells[head + 1][0]) and any("完成" in c for c in cells[head + 1]):
        upper, depth = pd.Series(upper).replace("", None).ffill().tolist(), 2
        lower = [plain(c) for c in cells[head + 1]]
        upper = [a if not b else b if b in ("总数", "公有产权数") else a + b for a, b in zip(upper, lower)]
    columns = {meaning(header): i for i, header in reversed(list(enumerate(upper)))}
    found = []
    for i in range(head + depth, len(cells)):
        name = unicodedata.normalize("NFKC", cells[i][columns["region"]]).strip()
        if name in NAMES:
            found += [(NAMES[name], m, number(cells[i][columns[m]]), i + 1, columns[m] + 1) for m in MEASURES]
    return found


# Storing

SCHEMA = """
create table submission (id integer generated always as identity primary key, period text not null, file text not null,
    sha256 text not null, content bytea not null, received_at timestamptz not null default now(), unique (period, sha256));
create table figure (submission integer not null references submission, region text not null, measure text not null,
    value bigint, row_number integer not null, column_number integer not null, primary key (submission, region, measure));
"""


def store(connection, period, path):
    data = path.read_bytes()
    figures = read_figures(data)
    with connection.transaction(), connection.cursor() as cursor:
        cursor.execute(
            "insert into submission (period, file, sha256, content) values (%s, %s, %s, %s) returning id",
            (period, path.name, hashlib.sha256(data).hexdigest(), data))
        number = cursor.fetchone()[0]
        cursor.executemany("insert into figure values (%s, %s, %s, %s, %s, %s)", [(number, *figure) for figure in figures])


def load(connection, period):
    cursor = connection.execute(
        """select distinct on (region, measure) region, measure, value, file, sha256, row_number, column_number, received_at
           from figure join submission on submission.id = figure.submission
           where period = %s order by region, measure, submission.id desc""", (period,))
    return pd.DataFrame(cursor.fetchall(), columns=[column.name for column in cursor.description])


# Computing

def standing(figures):
    """One row a region: exact rates of its indicators, score, and places with gaps after ties."""
    values = {(f.region, f.measure): f.value for f in figures.itertuples() if not pd.isna(f.value)}
    rows = []
    for region, info in REGIONS.items():
        rates, weights, points = [], 0, Fraction(0)
        for _, measure, weight in INDICATORS:
            target = TARGETS[region]["clinics.public_share" if measure == PUBLIC else measure]
            if not target[0].isdigit():
                rates.append(None)
                continue
            done, base = int(values[region, measure]), BASES[region] if measure == PUBLIC else int(target)
            reached = Fraction(done, base) / (Fraction(4, 5) if measure == PUBLIC else 1)
            rates.append((done, base))
            weights += weight
            points += weight * min(1, reached)
        rows.append({"region": region, "name": info["name"], "group": "功能区" if info["kind"] == "zone" else "县市区",
                     "rates": rates, "score": points * 100 / weights})
    table = pd.DataFrame(rows)
    places = lambda scores: scores.map(lambda score: sum(other > score for other in scores) + 1).astype(int)
    table["rank"], table["group_rank"] = places(table["score"]), table.groupby("group")["score"].transform(places)
    return table


# Printing

THIN = Side(style="thin", color="999999")
BOX = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)
HEAD = PatternFill("solid", start_color="D9E2F3")
CENTER = Alignment(horizontal="center", vertical="center", wrap_text=True)
LIGHTS = {"完成": "BDD7EE", "正常": "C6E0B4", "低于序时": "FFE699", "严重滞后": "F4B084", "达标": "C6E0B4", "未达标": "F4B084"}


def light(measure, done, base, progress):
    if measure == PUBLIC:
        return "达标" if done * 5 >= base * 4 else "未达标"
    rate = Fraction(done, base)
    if rate >= 1:
        return "完成"
    return "正常" if rate >= progress else "低于序时" if rate >= progress * Fraction(9, 10) else "严重滞后"


def start(book, name, title, headers, widths):
    sheet = book.create_sheet(name)
    sheet.append([title])
    sheet.merge_cells(start_row=1, start_column=1, end_row=1, end_column=len(headers))
    sheet["A1"].font, sheet["A1"].alignment = Font(name="方正小标宋简体", size=18), CENTER
    sheet.append(headers)
    for cell in sheet[2]:
        cell.font, cell.fill, cell.alignment, cell.border = Font(bold=True), HEAD, CENTER, BOX
    for i, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(i)].width = width
    sheet.freeze_panes = "C3"
    sheet.print_title_rows = "1:2"
    sheet.page_setup.orientation, sheet.page_setup.paperSize, sheet.page_setup.fitToWidth = "landscape", 9, 1
    sheet.page_setup.fitToHeight, sheet.sheet_properties.pageSetUpPr.fitToPage = 0, True
    sheet.oddFooter.center.text = "第&P页，共&N页"
    return sheet


def add(sheet, values, formats={}):
    sheet.append(values)
    for i, cell in enumerate(sheet[sheet.max_row]):
        cell.border, cell.alignment = BOX, CENTER
        if i in formats:
            cell.number_format = formats[i]
        if cell.value in LIGHTS:
            cell.fill = PatternFill("solid", start_color=LIGHTS[cell.value])


def write_ranking(table, period, output, progress):
    book = Workbook()
    book.remove(book.active)
    headers = ["名次", "单位", "得分"] + [f"{name}{part}" for name, _, _ in INDICATORS for part in ("任务", "完成", "比率", "亮灯")]
    sheet = start(book, "月评比", f"基层卫生省定民生实事{period}月评比", headers, [8, 16, 10] + [10] * 16)
    formats = {2: "0.00"} | {i: "0.0%" for i in range(5, 19, 4)}
    for group, rows in table.groupby("group", sort=False):
        sheet.append([group])
        sheet.cell(sheet.max_row, 1).font = Font(bold=True, size=12)
        for row in rows.sort_values(["group_rank", "region"]).itertuples():
            cells = [row.group_rank, row.name, float(row.score)]
            for (_, measure, _), rate in zip(INDICATORS, row.rates):
                cells += ["—"] * 4 if rate is None else [rate[1], rate[0], rate[0] / rate[1], light(measure, *rate, progress)]
            add(sheet, cells, formats)
    sheet.append(["注：权重 25、25、30、20；没有任务的指标不计，权重重新归一；并列名次相同，其后跳号。"])
    sheet.append(["单位负责人：", "", "", "", "审核人：", "", "", "", "制表人："])
    chart = BarChart()
    chart.type, chart.title, chart.height, chart.width = "bar", "得分", 10, 18
    chart.add_data(Reference(sheet, min_col=3, min_row=4, max_row=16))
    chart.set_categories(Reference(sheet, min_col=2, min_row=4, max_row=16))
    sheet.add_chart(chart, "A26")
    book.save(output / f"月评比-{period}.xlsx")


def write_ledger(table, figures, period, output, progress):
    book = Workbook()
    book.remove(book.active)
    headers = ["序号", "单位"] + [f"{name}{part}" for name, _, _ in INDICATORS for part in ("目标", "完成", "比率", "差额", "亮灯")] + ["得分"]
    sheet = start(book, "工作台账", f"基层卫生省定民生实事工作台账（{period}）", headers, [8, 16] + [10] * 21)
    formats = {22: "0.00"} | {i: "0.0%" for i in range(4, 22, 5)}
    for i, row in enumerate(table.itertuples(), 1):
        cells, line = [i, row.name], i + 2
        for k, ((_, measure, _), rate) in enumerate(zip(INDICATORS, row.rates)):
            target, done = get_column_letter(3 + 5 * k), get_column_letter(4 + 5 * k)
            cells += ["—"] * 5 if rate is None else [
                rate[1], rate[0], f"={done}{line}/{target}{line}", f"=MAX(0,{target}{line}-{done}{line})", light(measure, *rate, progress)]
        add(sheet, cells + [float(row.score)], formats)
    add(sheet, ["", "全市"] + [f"=SUM({get_column_letter(c)}3:{get_column_letter(c)}15)" if c % 5 in (3, 4) else "" for c in range(3, 24)])
    sheet.conditional_formatting.add("E3:E19", CellIsRule(operator="lessThan", formula=["0.45"], font=Font(color="C00000")))
    checklist = start(book, "任务清单", "任务销号清单", ["序号", "单位", "任务", "目标", "完成", "比率", "亮灯", "期限", "责任科室", "责任人", "销号"],
                      [8, 16, 26, 10, 10, 10, 12, 14, 18, 12, 10])
    count = 0
    for row in table.itertuples():
        for (name, measure, _), rate in zip(INDICATORS, row.rates):
            if rate is not None:
                count += 1
                add(checklist, [count, row.name, name, rate[1], rate[0], rate[0] / rate[1], light(measure, *rate, progress),
                                "2023-12-31", "基层卫生科", "", "已完成" if rate[0] >= rate[1] else "在办"], {5: "0.0%"})
    checklist.auto_filter.ref = f"A2:K{checklist.max_row}"
    duties = start(book, "文件要求", "文件要求清单", list(read_pack("commitments.csv")[0]), [8, 8, 50, 20, 30, 8, 8, 24, 12, 8, 12, 16, 24, 16, 24, 30])
    for duty in read_pack("commitments.csv"):
        add(duties, list(duty.values()))
    sources = start(book, "数据来源", "每个数字的来源", ["单位", "指标", "数值", "文件", "行", "列", "收到时间", "SHA-256"],
                    [16, 22, 10, 40, 8, 8, 20, 70])
    for figure in figures.itertuples():
        add(sources, [REGIONS[figure.region]["name"], figure.measure, "—" if pd.isna(figure.value) else int(figure.value), figure.file,
                      figure.row_number, get_column_letter(figure.column_number), f"{figure.received_at:%Y-%m-%d %H:%M}", figure.sha256])
    book.save(output / f"工作台账-{period}.xlsx")


def main(command, database, *arguments):
    with psycopg.connect(database, autocommit=True) as connection:
        if command == "setup":
            connection.execute(SCHEMA)
            return
        folder, period, output = Path(arguments[0]), arguments[1], Path(arguments[2])
        output.mkdir(parents=True, exist_ok=True)
        for path in sorted(folder.glob("*.csv")):
            store(connection, period, path)
        figures = load(connection, period)
        table = standing(figures)
        day = (pd.Period(period).end_time.day_of_year, 365)
        write_ranking(table, period, output, Fraction(*day))
        write_ledger(table, figures, period, output, Fraction(*day))
        for row in table.itertuples():
            print(row.name, row.rank, row.group_rank)


if __name__ == "__main__":
    main(*sys.argv[1:])
