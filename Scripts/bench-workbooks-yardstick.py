"""The long table and the many sheets of Scripts/bench-workbooks, written by Python: xlsxwriter or openpyxl."""
import sys
import time

library, workload, path = sys.argv[1:]
start = time.monotonic()


def cells(row):
    for column in range(20):
        if column % 2 == 0:
            yield (row * 7919 + column * 104729) % 1000000 / 100
        elif (row * 31 + column * 7) % 10 < 3:
            yield f"第{(row + column) % 200}卫生室"
        else:
            yield f"第{row}行第{column}列的说明文字"


if library == "xlsxwriter":
    import xlsxwriter

    book = xlsxwriter.Workbook(path, {"constant_memory": workload == "stream"})
    number = book.add_format({"border": 1, "num_format": "#,##0.00", "font_size": 10.5})
    words = book.add_format({"border": 1, "align": "center", "font_size": 10.5})
    if workload == "sheets":
        for n in range(200):
            sheet = book.add_worksheet(f"第{n + 1}县")
            sheet.merge_range(0, 0, 0, 14, f"第{n + 1}县台账", words)
            for c in range(15):
                sheet.write(1, c, f"第{c}列", words)
            for r in range(100):
                sheet.set_row(r + 2, 21.75)
                sheet.write(r + 2, 0, f"第{r}乡镇", words)
                values = [(n * 131 + r * 17 + c * 7) % 1000 for c in range(1, 13)]
                for c, value in enumerate(values, 1):
                    sheet.write_number(r + 2, c, value, number)
                sheet.write_formula(r + 2, 13, f"=SUM(B{r + 3}:M{r + 3})", number, sum(values))
                sheet.write(r + 2, 14, f"备注{r % 7}", words)
            for c in range(1, 4):
                sheet.conditional_format(2, c, 101, c, {"type": "data_bar", "bar_solid": True})
            chart = book.add_chart({"type": "column"})
            name = f"第{n + 1}县"
            chart.add_series({"categories": [name, 2, 0, 13, 0], "values": [name, 2, 1, 13, 1]})
            sheet.insert_chart(103, 0, chart)
    else:
        sheet = book.add_worksheet("明细")
        for row in range(100000):
            sheet.set_row(row, 18)
            for column, value in enumerate(cells(row)):
                if column % 2:
                    sheet.write_string(row, column, value, words)
                else:
                    sheet.write_number(row, column, value, number)
    book.close()
else:
    import openpyxl
    from openpyxl.chart import BarChart, Reference
    from openpyxl.styles import Border, Side

    side = Side(style="thin")
    border = Border(left=side, right=side, top=side, bottom=side)
    if workload == "sheets":
        book = openpyxl.Workbook()
        book.remove(book.active)
        for n in range(200):
            sheet = book.create_sheet(f"第{n + 1}县")
            sheet.append([f"第{n + 1}县台账"])
            sheet.merge_cells("A1:O1")
            sheet.append([f"第{c}列" for c in range(15)])
            for r in range(100):
                values = [(n * 131 + r * 17 + c * 7) % 1000 for c in range(1, 13)]
                sheet.append([f"第{r}乡镇", *values, f"=SUM(B{r + 3}:M{r + 3})", f"备注{r % 7}"])
                for cell in sheet[r + 3]:
                    cell.border = border
            chart = BarChart()
            chart.add_data(Reference(sheet, min_col=2, min_row=3, max_row=14))
            sheet.add_chart(chart, "A104")
        book.save(path)
    else:
        from openpyxl.cell import WriteOnlyCell

        book = openpyxl.Workbook(write_only=True)
        sheet = book.create_sheet("明细")
        for row in range(100000):
            line = []
            for value in cells(row):
                cell = WriteOnlyCell(sheet, value)
                cell.border = border
                line.append(cell)
            sheet.append(line)
        book.save(path)
print(f"written {time.monotonic() - start:.3f}")
