/* The same workbooks as workbook-benchmark, written by C calling libxlsxwriter directly; see Scripts/bench-workbooks. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <xlsxwriter.h>

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec + t.tv_nsec / 1e9;
}

static lxw_format *framed(lxw_workbook *book, const char *font, double size, const char *number, int align) {
    lxw_format *format = workbook_add_format(book);
    format_set_font_name(format, font);
    format_set_font_size(format, size);
    format_set_font_color(format, 0x1F2937);
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, 0x9AA5B1);
    format_set_align(format, align);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    if (number) format_set_num_format(format, number);
    return format;
}

static void table(const char *path, int constant) {
    lxw_workbook_options options = {.constant_memory = constant};
    lxw_workbook *book = workbook_new_opt(path, &options);
    lxw_worksheet *sheet = workbook_add_worksheet(book, "明细");
    lxw_format *number = framed(book, "Times New Roman", 10.5, "#,##0.00_)", LXW_ALIGN_RIGHT);
    lxw_format *words = framed(book, "宋体", 10.5, NULL, LXW_ALIGN_CENTER);
    worksheet_set_column(sheet, 0, 19, 12, NULL);
    char text[128];
    for (int row = 0; row < 100000; row++) {
        worksheet_set_row(sheet, row, 18, NULL);
        for (int column = 0; column < 20; column++) {
            if (column % 2 == 0) {
                worksheet_write_number(sheet, row, column, ((long)row * 7919 + column * 104729) % 1000000 / 100.0, number);
                continue;
            }
            if (((long)row * 31 + column * 7) % 10 < 3)
                snprintf(text, sizeof text, "第%d卫生室", (row + column) % 200);
            else
                snprintf(text, sizeof text, "第%d行第%d列的说明文字", row, column);
            worksheet_write_string(sheet, row, column, text, words);
        }
    }
    workbook_close(book);
}

static void sheets(const char *path) {
    lxw_workbook *book = workbook_new(path);
    lxw_format *title = framed(book, "宋体", 22, NULL, LXW_ALIGN_CENTER);
    lxw_format *header = framed(book, "黑体", 11, NULL, LXW_ALIGN_CENTER);
    lxw_format *name = framed(book, "黑体", 10.5, NULL, LXW_ALIGN_CENTER);
    lxw_format *number = framed(book, "Times New Roman", 10.5, "#,##0_)", LXW_ALIGN_RIGHT);
    lxw_format *words = framed(book, "宋体", 10.5, NULL, LXW_ALIGN_CENTER);
    char text[128], reference[128];
    for (int n = 0; n < 200; n++) {
        snprintf(text, sizeof text, "第%d县", n + 1);
        lxw_worksheet *sheet = workbook_add_worksheet(book, text);
        worksheet_gridlines(sheet, LXW_HIDE_ALL_GRIDLINES);
        worksheet_set_column(sheet, 0, 14, 11, NULL);
        snprintf(text, sizeof text, "第%d县台账", n + 1);
        worksheet_set_row(sheet, 0, 42, NULL);
        worksheet_merge_range(sheet, 0, 0, 0, 14, text, title);
        worksheet_set_row(sheet, 1, 27, NULL);
        for (int c = 0; c < 15; c++) {
            snprintf(text, sizeof text, "第%d列", c);
            worksheet_write_string(sheet, 1, c, text, header);
        }
        for (int r = 0; r < 100; r++) {
            worksheet_set_row(sheet, r + 2, 21.75, NULL);
            snprintf(text, sizeof text, "第%d乡镇", r);
            worksheet_write_string(sheet, r + 2, 0, text, name);
            double sum = 0;
            for (int c = 1; c <= 12; c++) {
                double value = (n * 131 + r * 17 + c * 7) % 1000;
                sum += value;
                worksheet_write_number(sheet, r + 2, c, value, number);
            }
            snprintf(text, sizeof text, "=SUM(B%d:M%d)", r + 3, r + 3);
            worksheet_write_formula_num(sheet, r + 2, 13, text, number, sum);
            snprintf(text, sizeof text, "备注%d", r % 7);
            worksheet_write_string(sheet, r + 2, 14, text, words);
        }
        for (int c = 1; c <= 3; c++) {
            lxw_conditional_format bar = {.type = LXW_CONDITIONAL_DATA_BAR, .data_bar_2010 = 1,
                .bar_color = 0xC9DAEA, .bar_solid = 1, .min_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER, .min_value = 0,
                .max_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER, .max_value = 1000};
            worksheet_conditional_format_range(sheet, 2, c, 101, c, &bar);
        }
        lxw_chart *chart = workbook_add_chart(book, LXW_CHART_COLUMN);
        snprintf(text, sizeof text, "='第%d县'!$A$3:$A$14", n + 1);
        snprintf(reference, sizeof reference, "='第%d县'!$B$3:$B$14", n + 1);
        chart_add_series(chart, text, reference);
        chart_title_off(chart);
        worksheet_insert_chart(sheet, 103, 0, chart);
    }
    workbook_close(book);
}

int main(int count, char **arguments) {
    double start = now();
    if (count != 3) return 64;
    if (!strcmp(arguments[1], "long")) table(arguments[2], 0);
    else if (!strcmp(arguments[1], "stream")) table(arguments[2], 1);
    else if (!strcmp(arguments[1], "sheets")) sheets(arguments[2]);
    else return 64;
    printf("written %.3f\n", now() - start);
    return 0;
}
