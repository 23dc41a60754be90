extension ProductSchema {
    /// What clerks confirmed about headers that no pack knows. Append-only; the last word about a header counts, and one
    /// without a measure forgets it. `comparable` is the header evened out.
    static let columnMemory = """
        create table column_memory (
            programme text not null,
            region text not null,
            form text not null,
            comparable text not null,
            number integer not null check (number > 0),
            header text not null,
            measure text,
            confirmed_at timestamptz not null,
            confirmed_by text not null,
            primary key (programme, region, form, comparable, number)
        );

        revoke update, delete, truncate on column_memory from public;
        """
}
