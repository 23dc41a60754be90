/// How days, months and spans are written. Every pattern is compiled once for the process, because compiling one costs as
/// much as reading a small file. A `Regex` is not `Sendable`, but these never change and matching does not write to them.
enum DatePatterns {
    nonisolated(unsafe) static let spanWithinMonth = /([0-9]{1,2}月)[0-9]{1,2}日?(?:-|—|–|~|～|至|到)+([0-9]{1,2}日)/
    nonisolated(unsafe) static let beginOfSpan =
        /(?:20[0-9]{2}年)?[0-9]{1,2}月[0-9]{1,2}日?(?:-|—|–|~|～|至|到)+(?=(?:20[0-9]{2}年)?[0-9]{1,2}月[0-9])/
    nonisolated(unsafe) static let day =
        /(?:截[至止]到?)?(?:(20[0-9]{2})[年.\-\/])?([0-9]{1,2})[月.\-\/]([0-9]{1,2})(?:日|号|(?![0-9]))/
    nonisolated(unsafe) static let compactDay =
        /(?:^|(?<lead>[^0-9]))(?<year>20[0-9]{2})(?<month>0[1-9]|1[0-2])(?<day>[0-3][0-9])(?![0-9])/
    nonisolated(unsafe) static let spanOfMonths =
        /(?:(20[0-9]{2})年)?([0-9]{1,2})月?(?:-|—|–|~|～|至|到)+(?:20[0-9]{2}年)?([0-9]{1,2})月(?:底|末|份)?/
    nonisolated(unsafe) static let half = /(?:(20[0-9]{2})年)?(上|下)半年/
    nonisolated(unsafe) static let quarter = /(?:(20[0-9]{2})年)?第?([1-4一二三四])季度/
    nonisolated(unsafe) static let month = /(?:截[至止]到?)?(?:(20[0-9]{2})年)?([0-9]{1,2})月(?:底|末|份)?/
    nonisolated(unsafe) static let dashedMonth = /(20[0-9]{2})-(0[1-9]|1[0-2])(?![0-9])/
    nonisolated(unsafe) static let compactMonth = /(20[0-9]{2})(0[1-9]|1[0-2])(?![0-9])/
    nonisolated(unsafe) static let dottedMonth = /(20[0-9]{2})\.([0-9]{1,2})(?![0-9])/
    nonisolated(unsafe) static let week = /(?:(20[0-9]{2})年)?第([0-9]{1,2})周/
    nonisolated(unsafe) static let year = /(?:^|[^0-9])(20[0-9]{2})年/
    nonisolated(unsafe) static let wholeDate = /([0-9]{4})[年.\-\/]([0-9]{1,2})[月.\-\/]([0-9]{1,2})日?(?:00:00(?::00)?)?/
    nonisolated(unsafe) static let wholeCompactDate = /(20[0-9]{2})([0-9]{2})([0-9]{2})/
    nonisolated(unsafe) static let chineseYear = /[二〇零一三四五六七八九○]{4}年/
    nonisolated(unsafe) static let chineseNumber = /([一二三四五六七八九十]{1,3})(月|日|周)/
}
