extension Workbook {
    /// Everything that keeps this workbook from being written, in reading order; empty when it is sound.
    public func faults() -> [WorkbookFault] {
        []
    }
}
