/// How the page looks: the colours of the printed ledger, on a narrow screen and on paper.
enum HTMLStyle {
    static let sheet = """
        :root { color: #1f2937; font: 16px/1.6 "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif; }
        body { margin: 0 auto; max-width: 72rem; padding: 0 .8rem 3rem; }
        nav { background: #fff; border-bottom: 1px solid #d5dde5; overflow-x: auto; padding: .6rem 0; position: sticky;
          top: 0; white-space: nowrap; z-index: 1; }
        nav a { margin-right: 1rem; }
        a { color: #2f5d8a; }
        section { scroll-margin-top: 3rem; }
        h2 { border-bottom: 2px solid #5b7c9d; font-size: 1.35rem; line-height: 1.35; margin: 1.6rem 0 .5rem; }
        h3 { font-size: 1.05rem; margin: 1.2rem 0 .3rem; }
        p { margin: .3rem 0; }
        .metaLine, .subtitle, .footnote { color: #6b7280; font-size: .88rem; }
        .message { background: #fbf7f5; padding: .5rem .7rem; }
        .alarmMessage { background: #fbf7f5; color: #b4232a; font-weight: 600; padding: .5rem .7rem; }
        .documentHead, .documentNumber { color: #b4232a; text-align: center; }
        .scroll { margin: .6rem 0; overflow-x: auto; }
        table { border-collapse: collapse; font-size: .88rem; line-height: 1.35; }
        th, td { border: 1px solid #9aa5b1; min-width: 2.2rem; padding: .25rem .45rem; text-align: left; }
        th { background: #cfdae5; text-align: center; }
        th.subHeader { background: #e6ecf2; }
        th.columnIndex { background: #fafbfc; color: #6b7280; font-weight: 400; }
        td.rowName { white-space: nowrap; }
        td.total, td.totalName { background: #f5f7fa; font-weight: 600; }
        td.remark { color: #6b7280; font-size: .82rem; min-width: 8rem; }
        td.kpiLabel, td.kpiCaption { color: #6b7280; font-size: .82rem; text-align: center; }
        td.kpiValue { font-size: 1.5rem; font-weight: 600; text-align: center; }
        td.input { background: #fffbeb; }
        td.group { border-top-width: 2px; }
        .left { text-align: left; }
        .center { text-align: center; }
        .right { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
        .green { color: #1e7b4f; } .blue { color: #2f5d8a; } .amber { color: #8a5a10; } .red { color: #b4232a; }
        .grey { color: #6b7280; }
        .ground.green { background: #e8f5ee; } .ground.blue { background: #e9f0f7; }
        .ground.amber { background: #fef6e0; } .ground.red { background: #fdecec; } .ground.grey { background: #f3f4f6; }
        .mark.green { background: #c6efce; } .mark.blue { background: #ddebf7; } .mark.amber { background: #ffeb9c; }
        .mark.red { background: #ffc7ce; } .mark.grey { background: #e5e7eb; }
        .solid { color: #fff; }
        .solid.green { background: #3c8d6b; } .solid.blue { background: #6b8fb5; } .solid.amber { background: #d9a441; }
        .solid.red { background: #c0433d; } .solid.grey { background: #9aa5b1; }
        sup { font-size: .65em; }
        details { color: #6b7280; font-size: .82rem; overflow-wrap: anywhere; }
        figure { margin: 1rem 0; overflow-x: auto; }
        svg { height: auto; min-width: 34rem; width: 100%; }
        svg text { fill: #1f2937; font-size: 11px; text-anchor: middle; }
        svg text.tick, svg text.turned, svg text.name { text-anchor: end; }
        svg text.start { text-anchor: start; }
        svg line.grid { stroke: #e5e7eb; }
        svg line.reference { stroke: #6b7280; stroke-dasharray: 6 4; }
        svg rect.green { fill: #3c8d6b; } svg rect.blue { fill: #6b8fb5; } svg rect.amber { fill: #d9a441; }
        svg rect.red { fill: #c0433d; } svg rect.grey { fill: #9aa5b1; }
        svg polyline { fill: none; stroke-width: 2.5; }
        svg polyline.green { stroke: #3c8d6b; } svg polyline.blue { stroke: #6b8fb5; }
        svg polyline.amber { stroke: #d9a441; } svg polyline.red { stroke: #c0433d; }
        svg polyline.grey { stroke: #9aa5b1; } svg polyline.dashed { stroke-dasharray: 6 4; }
        @media print { nav { display: none; } .scroll, figure { overflow: visible; } section { break-before: page; } }

        """
}
