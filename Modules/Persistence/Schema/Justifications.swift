extension ProductSchema {
    /// Why warnings of one kind stand all the same, in the words of the clerk. Append-only, so that a reason can be given
    /// after the file was stored, and a better one later; the last one counts.
    static let justifications = """
        create table justification (
            submission bigint not null references submission (id),
            number integer not null check (number > 0),
            code text not null,
            reason text not null check (reason <> ''),
            given_at timestamptz not null,
            given_by text not null,
            primary key (submission, number)
        );

        revoke update, delete, truncate on justification from public;
        """
}
