extension ProductSchema {
    /// Targets of task lists in sentences, as a person confirmed them; `zone` names a part of the number, and is empty for
    /// the number itself. They are evidence: what judges is the pack.
    static let confirmedTargets = """
        create table confirmed_target (
            submission bigint not null references submission (id),
            number integer not null check (number > 0),
            region text not null,
            subject text not null,
            zone text not null,
            value numeric not null check (value >= 0 and value <> 'NaN'),
            sheet text,
            "row" integer not null,
            line integer not null,
            "column" integer not null,
            cell_text text not null,
            confirmed_at timestamptz not null,
            confirmed_by text not null,
            primary key (submission, number),
            unique (submission, region, subject, zone)
        );

        revoke update, delete, truncate on confirmed_target from public;
        """
}
