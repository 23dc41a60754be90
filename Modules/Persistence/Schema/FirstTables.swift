extension ProductSchema {
    /// Region stands first in the key of figures and there are no triggers, so that the same tables can be distributed
    /// over several servers. Figures are append-only: nothing in the product updates or deletes one, and nobody but
    /// the owner of the tables may.
    static let firstTables = """
        create table programme_pack (
            programme text not null,
            version integer not null check (version > 0),
            title text not null,
            fingerprint text not null,
            installed_at timestamptz not null,
            installed_by text not null,
            primary key (programme, version)
        );

        create table programme_pack_file (
            programme text not null,
            version integer not null,
            name text not null,
            content text not null,
            primary key (programme, version, name),
            foreign key (programme, version) references programme_pack (programme, version)
        );

        create table submission (
            id bigint generated always as identity primary key,
            programme text not null,
            form text not null,
            period text not null,
            file_name text not null,
            fingerprint text not null,
            content bytea not null,
            encoding text not null,
            as_of date not null,
            sender text,
            received_on date not null,
            stored_at timestamptz not null,
            stored_by text not null,
            state text not null check (state in ('stored', 'waiting', 'returned', 'undone')),
            figure_count integer not null check (figure_count >= 0)
        );

        create unique index submission_stands_once on submission (programme, form, period, fingerprint)
            where state in ('stored', 'waiting');
        create index submission_by_fingerprint on submission (fingerprint);
        create index submission_by_period on submission (programme, period);

        create table finding (
            submission bigint not null references submission (id),
            number integer not null check (number > 0),
            severity text not null check (severity in ('error', 'warning', 'info')),
            code text not null,
            sheet text,
            "row" integer,
            line integer,
            "column" integer,
            field text,
            cell_text text,
            message text not null,
            advice text not null,
            primary key (submission, number)
        );

        create table figure (
            region text not null,
            programme text not null,
            period text not null,
            measure text not null,
            version integer not null check (version > 0),
            kind text not null check (kind in ('number', 'no-task', 'date', 'text', 'withdrawn')),
            value numeric check (value <> 'NaN'),
            words text,
            submission bigint not null references submission (id),
            sheet text,
            "row" integer not null,
            line integer not null,
            "column" integer not null,
            cell_text text not null,
            primary key (region, programme, period, measure, version),
            check ((kind = 'number') = (value is not null)),
            check ((kind in ('date', 'text')) = (words is not null))
        );

        create index figure_by_period on figure (programme, period);

        create table closed_period (
            programme text not null,
            period text not null,
            standing text not null,
            fingerprint text not null,
            figure_count integer not null check (figure_count >= 0),
            closed_at timestamptz not null,
            closed_by text not null,
            pack_version integer,
            primary key (programme, period),
            foreign key (programme, pack_version) references programme_pack (programme, version)
        );

        revoke update, delete, truncate on programme_pack, programme_pack_file, finding, figure, closed_period
            from public;
        """
}
