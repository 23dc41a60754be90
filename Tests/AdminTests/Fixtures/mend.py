"""Changes cells of a workbook's first sheet as a clerk would: mend.py FILE OUTPUT [CELL=VALUE]…

An empty value empties the cell; a whole number becomes a number; everything else stays text. Prints the cells that are
marked or noted, as JSON: {cell: [value, fill, note]}.
"""
import json
import sys

import openpyxl

source, output, *changes = sys.argv[1:]
book = openpyxl.load_workbook(source)
sheet = book.worksheets[0]
marks = {}
for row in sheet.iter_rows():
    for cell in row:
        if cell.comment:
            marks[cell.coordinate] = [cell.value, cell.fill.fgColor.rgb, cell.comment.text]
for change in changes:
    place, value = change.split("=", 1)
    sheet[place] = int(value) if value.isdigit() else value or None
book.save(output)
print(json.dumps(marks, ensure_ascii=False))
