"""Makes workbooks as counties send them, and as nobody should: workbooks.py KIND OUTPUT."""
import datetime
import io
import sys
import zipfile

import openpyxl
from openpyxl.worksheet.datavalidation import DataValidation


def county(path):
    """A county's table with everything that a spreadsheet knows and a CSV file does not."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "6月"
    sheet.append(["南阳市2023年6月基层卫生省定民生实事进展情况月报"])
    sheet.append(["填报单位：镇平县卫健委", None, None, "填报日期：", datetime.date(2023, 7, 2)])
    sheet.append(["县市区", "线下培训家庭医生团队（个）", None, "线上培训（名）", "村卫生室", None, None])
    sheet.append([None, "年度目标", "累计完成", "累计完成", "总数", "公有产权", "已落实补助"])
    for cells in ["A1:G1", "B3:C3", "E3:G3", "A3:A4"]:
        sheet.merge_cells(cells)
    sheet.append(["镇平县", 8, 5, 612, 414, 331, "=200+6"])
    sheet.append(["内乡县", 8, 0.498, 12.760000000000002, 583, 0.1 + 0.2, 127600])
    sheet["C6"].number_format = "0.0%"
    sheet["G6"].number_format = "0!.0,"
    sheet.append(["西峡县", 8, "#DIV/0!", 690, True, 5, 120])
    sheet["C7"].data_type = "e"
    sheet["F7"].number_format = 'yyyy"年"m"月"d"日"'
    sheet.row_dimensions[7].hidden = True
    sheet.column_dimensions["B"].hidden = True
    book.create_sheet("5月")["A1"] = "上月"
    hidden = book.create_sheet("底稿")
    hidden["B2"] = 1
    hidden.sheet_state = "hidden"
    book.create_sheet("填报说明")["A1"] = "说明"
    book.save(path)


def good(path):
    """The same county without a fault, with text, rich text and numbers side by side."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["2023年6月基层卫生省定民生实事进展情况月报"])
    sheet.append(["县市区", "线下培训家庭医生团队累计完成", "线上培训累计完成", "村卫生室总数", "公有产权村卫生室", "已落实经费补助村卫生室"])
    sheet.append(["镇平县", 5, "612", 414, 332, 206])
    book.save(path)


SHEET = ('<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>', "</sheetData></worksheet>")


STRINGS = (b'<Relationship Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" '
           b'Target="sharedStrings.xml" Id="rId99"/></Relationships>')


def package(path, replaced):
    """A sound workbook in which some parts are replaced by others, given in pieces."""
    source = io.BytesIO()
    good(source)
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name not in replaced:
                # Some versions of the library write strings into the cells; a hostile list must still be found.
                part = old.read(name).replace(b"</Relationships>", STRINGS if name == "xl/_rels/workbook.xml.rels" else b"</Relationships>")
                new.writestr(name, part)
        for name, pieces in replaced.items():
            with new.open(name, "w", force_zip64=True) as part:
                for piece in pieces:
                    part.write(piece.encode())


def sheet_of(pieces):
    return {"xl/worksheets/sheet1.xml": [SHEET[0], *pieces, SHEET[1]]}


def rows(count, cells):
    for start in range(1, count + 1, 1000):
        yield "".join(f'<row r="{row}">{cells}</row>' for row in range(start, start + 1000))


HOSTILE = {
    "bomb": lambda: sheet_of(" " * (1 << 20) for _ in range(1024)),
    "slow-bomb": lambda: sheet_of(f'<row r="{row}"/>' + " " * 2000 for row in range(1, 100_000)),
    "many-cells": lambda: sheet_of(rows(1_000_000, "<c><v>1</v></c><c><v>2</v></c>")),
    "many-strings": lambda: {"xl/sharedStrings.xml": ["<sst>"] + ["<si><t>%s</t></si>" % ("某" * 99)] * 400_000 + ["</sst>"]},
    "empty-strings": lambda: {"xl/sharedStrings.xml": ["<sst>"] + ["<si/>" * 1000] * 9_000 + ["</sst>"]},
    "long-text": lambda: sheet_of(['<row r="1"><c t="inlineStr"><is><t>'] + ["字" * 10_000] * 4_000 + ["</t></is></c></row>"]),
    "long-tag": lambda: sheet_of(['<row r="1"><c x="'] + ["a" * 100_000] * 1_000 + ['"/></row>']),
    "quotes": lambda: sheet_of(['<row r="1"><c t="inlineStr"><is><t>'] + ['"' * 1_000_000] + ["</t></is></c></row>"] * 1),
    "deep": lambda: sheet_of(["<a>" * 100_000]),
    "laughs": lambda: {"xl/worksheets/sheet1.xml": [
        '<!DOCTYPE x [<!ENTITY a "ha">' + "".join(f'<!ENTITY {b} "{("&" + a + ";") * 10}">' for a, b in zip("abcdefgh", "bcdefghi")) + "]>"
        "<worksheet>&i;</worksheet>"]},
    "same-cell": lambda: sheet_of(['<row r="1">'] + ['<c r="A1"><v>1</v></c>' * 1000] * 3000 + ["</row>"]),
    "merges": lambda: {"xl/worksheets/sheet1.xml": [SHEET[0], *rows(2_000, "<c><v>1</v></c>" * 20), "</sheetData><mergeCells>"]
                       + ['<mergeCell ref="A1:XFD1048576"/>' * 1000] * 100 + ["</mergeCells></worksheet>"]},
    "far": lambda: sheet_of(['<row r="1"><c><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>']),
    "many-parts": lambda: {f"xl/media/{number}.xml": [""] for number in range(20_000)},
}


def cut(path):
    county(path)
    data = open(path, "rb").read()
    open(path, "wb").write(data[: len(data) * 2 // 3])


def word(path):
    with zipfile.ZipFile(path, "w") as new:
        new.writestr("[Content_Types].xml", "<Types/>")
        new.writestr("word/document.xml", "<document/>")


def plain_zip(path):
    with zipfile.ZipFile(path, "w") as new:
        new.writestr("月报.csv", "县市区,累计完成\n")


kind, output = sys.argv[1:3]
if kind in HOSTILE:
    package(output, HOSTILE[kind]())
else:
    {"county": county, "good": good, "cut": cut, "word": word, "zip": plain_zip}[kind](output)
