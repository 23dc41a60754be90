internal import CXLSXWriter
internal import Workbooks

extension SheetPainter {
    /// Draws the bars behind figures: solid, without a border, on a fixed scale.
    func paintDataBars() throws(XLSXExportError) {
        for bar in sheet.dataBars {
            var format = lxw_conditional_format()
            format.type = LXW_CONDITIONAL_DATA_BAR.byte
            format.data_bar_2010 = 1
            format.bar_solid = 1
            format.bar_no_border = 1
            format.bar_color = bar.light.map(Palette.bar) ?? Palette.quietBar
            format.min_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER.byte
            format.max_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER.byte
            format.min_value = bar.minimum
            format.max_value = bar.maximum
            let status = bar.cells.corners { worksheet_conditional_format_range(tab, $0, $1, $2, $3, &format) }
            try check(status, "worksheet_conditional_format_range", place: place(bar.cells.first))
        }
    }

    /// Sets what may be entered where.
    func paintInputRules() throws(XLSXExportError) {
        for rule in sheet.inputRules {
            let strings = CStrings()
            var validation = lxw_data_validation()
            validation.ignore_blank = LXW_VALIDATION_ON.byte
            validation.show_input = LXW_VALIDATION_ON.byte
            validation.show_error = LXW_VALIDATION_ON.byte
            validation.input_title = strings.keep(rule.hintTitle)
            validation.input_message = strings.keep(rule.hint)
            validation.error_message = strings.keep(rule.refusal)
            validation.restrict(to: rule.allowed, strings)
            let status = rule.cells.corners { worksheet_data_validation_range(tab, $0, $1, $2, $3, &validation) }
            try check(status, "worksheet_data_validation_range", place: place(rule.cells.first))
        }
    }
}

extension lxw_data_validation {
    /// Never a list of literals: the library overflows its buffer on Chinese ones.
    fileprivate mutating func restrict(to allowed: InputRule.Allowed, _ strings: CStrings) {
        switch allowed {
        case .list(let source):
            validate = LXW_VALIDATION_TYPE_LIST_FORMULA.byte
            dropdown = LXW_VALIDATION_ON.byte
            value_formula = strings.keep("=" + source.reference)
        case .date(let first, let last):
            validate = LXW_VALIDATION_TYPE_DATE_NUMBER.byte
            criteria = LXW_VALIDATION_CRITERIA_BETWEEN.byte
            minimum_number = Double(first.serial)
            maximum_number = Double(last.serial)
        case .wholeNumber(let least): restrict(to: LXW_VALIDATION_TYPE_INTEGER, from: least)
        case .number(let least): restrict(to: LXW_VALIDATION_TYPE_DECIMAL, from: least)
        case .formula(let expression):
            validate = LXW_VALIDATION_TYPE_CUSTOM_FORMULA.byte
            value_formula = strings.keep("=" + expression)
        }
    }

    private mutating func restrict(to type: lxw_validation_types, from least: Int) {
        validate = type.byte
        criteria = LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO.byte
        value_number = Double(least)
    }
}
