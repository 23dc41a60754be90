"""Fills a blank form as a clerk would: fill.py FILE OUTPUT REGION NUMBER…

Writes period and day behind their keys, and the numbers into the row of the region. Prints how many rules for input the
sheet has, as JSON.
"""
import json
import sys

import openpyxl

source, output, region, *numbers = sys.argv[1:]
book = openpyxl.load_workbook(source)
sheet = book.worksheets[0]
for row in sheet.iter_rows():
    for cell in row:
        words = str(cell.value or "").strip()
        if words.startswith("报告期"):
            sheet.cell(cell.row, cell.column + 1).value = "2023年6月"
        if words.startswith("填报日期"):
            sheet.cell(cell.row, cell.column + 1).value = "2023-07-02"
        if words == region:
            for offset, number in enumerate(numbers, start=1):
                sheet.cell(cell.row, cell.column + offset).value = int(number)
book.save(output)
print(json.dumps({"rules": len(sheet.data_validations.dataValidation)}))
