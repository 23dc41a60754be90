import ArgumentParser

/// The program of clerks and IT officers: one command for each verb.
struct Admin: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "admin",
        abstract: "台账：接收县区报表，核对每一格，计算排名，写出可以签字的台账。",
        version: "0.1.0",
        subcommands: [
            Setup.self, DoctorCommand.self, DatabaseCommand.self, ProgrammeCommand.self,
            TableCommand.self, ReadCommand.self, ImportCommand.self, TemplateCommand.self, SubmissionsCommand.self,
            ColumnCommand.self, StandingCommand.self, EvaluateCommand.self, SubsidyCommand.self, CloseCommand.self,
            TraceCommand.self, ReportCommand.self, FindingCommand.self,
        ]
    )
}
