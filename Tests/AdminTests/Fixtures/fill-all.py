"""Fills a blank form for all regions as careful clerks would: fill-all.py PACK FORM OUTPUT PERIOD DAY.

Numbers follow the pack's own targets and bases and differ from region to region. Cells with a dash and cells that say
something already stay as they are. Prints the kinds of the sheet's rules for input and how many cells were filled, as JSON.
"""
import csv
import datetime
import json
import pathlib
import sys

import openpyxl

pack, source, output, period, day = sys.argv[1:]
pack = pathlib.Path(pack)
table = lambda name: {row["region"]: row for row in csv.DictReader(open(pack / name, encoding="utf-8"))}
names = {row["name"]: row["id"] for row in csv.DictReader(open(pack / "regions.csv", encoding="utf-8"))}
targets, bases = table("targets.csv"), table("bases.csv")


def value(header, region, number):
    target = lambda measure: int(targets[region][measure])
    if "年度目标" in header or "应" in header:
        return target("teams.trained" if "团队" in header else "staff.trained_online" if "人员" in header else "clinics.subsidised")
    if "团队" in header:
        return 1 + number % target("teams.trained")
    if "人员" in header:
        return target("staff.trained_online") * (30 + number) // 100 // 10 * 10 + number % 9 + 1
    if "拨付" in header:
        return 40000.25 + 1371 * number
    if "发放" in header:
        return 30000 + 1213 * number
    base = int(bases[region]["clinics.total"])
    if "公有" in header:
        return base - 1 - number
    return base if "总数" in header else base * (20 + number) // 100


book = openpyxl.load_workbook(source)
sheet = book.worksheets[0]
header, filled = None, 0
for row in sheet.iter_rows():
    first = str(row[0].value or "")
    if first == "填报单位：":
        row[1].value = row[1].value or "南阳市卫生健康体育委员会"
    elif first == "报告期：":
        row[1].value = row[1].value or period
    elif first == "填报日期：":
        row[1].value = datetime.date.fromisoformat(day)
    elif first in ("单位负责人：", "审核人：", "填表人："):
        row[1].value = "某某"
    elif first == "县市区":
        header = [cell.value for cell in row]
    elif first in names:
        for place, cell in enumerate(row[1 : len(header)], start=1):
            if cell.value is None and header[place] != "备注":
                cell.value = value(header[place], names[first], list(names).index(first))
                filled += 1
book.save(output)
rules = sorted({rule.type for rule in sheet.data_validations.dataValidation})
print(json.dumps({"filled": filled, "rules": rules, "protected": sheet.protection.sheet}))
