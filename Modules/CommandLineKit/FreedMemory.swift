import CAllocator

/// What becomes of memory that is given back.
enum FreedMemory {
    private static let most: Int32 = 64 << 20

    /// Keeps it for what comes next. To pack one part of a workbook takes a quarter of a megabyte, which would go back to
    /// the system at the end of each part, only to be asked for, page by page, for the next. Both limits, because to set
    /// the first stops the allocator from raising the second by itself.
    static func keep() {
        mallopt(M_TRIM_THRESHOLD, most)
        mallopt(M_MMAP_THRESHOLD, 4 << 20)
    }
}
