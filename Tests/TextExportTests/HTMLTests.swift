import Foundation
import Testing
import TextExport
import Workbooks

@Suite("Workbooks as a page")
struct HTMLTests {
    private func page() throws -> String {
        try Sample.inFolder { folder in
            try HTMLWriter().write(Sample.workbook, to: "\(folder)/a.html")
            return String(decoding: try Data(contentsOf: URL(filePath: "\(folder)/a.html")), as: UTF8.self)
        }
    }

    @Test("The page is whole, needs nothing else, and the same workbook gives the same bytes")
    func form() throws {
        let page = try page()
        #expect(try page == self.page())
        #expect(!page.contains("<script") && !page.contains("http:") && !page.contains("https:"))
        // Every element but those that hold nothing is closed in its turn.
        var open: [Substring] = []
        for tag in page.matches(of: /<(\/?)([a-z0-9]+)[^>]*?(\/?)>/) {
            switch (tag.output.1, tag.output.2, tag.output.3) {
            case ("/", let name, _): #expect(open.popLast() == name)
            case (_, "meta", _), (_, "br", _), (_, _, "/"): break
            case (_, let name, _): open.append(name)
            }
        }
        #expect(open == [])
    }

    @Test(
        "It says what the sheets say",
        arguments: [
            #"class="title">台账&lt;2023&gt;</h2>"#, #"class="alarmMessage">一县&quot;领先&quot;&amp;二县落后</p>"#,
            #"class="header" colspan="2">团队</th>"#, #"class="header" rowspan="2">县市区</th>"#, ">1,234<",
            #"class="body red ink right">12.35%</td>"#, ">▼3</td>", ##"<a href="#s2-A2">来源</a>"##,
            ##"<a href="#s1-B5-n">注</a>"##,
            #"<li id="s1-B5-n">"#, "回执1<br>第3行B列", ">2023-06-30</td>", #"aria-label="一县50%，二县25%""#,
            #"<rect class="red""#,
            ">序时进度</text>", ">50%</text>",
        ]
    )
    func says(_ words: String) throws { #expect(try page().contains(words)) }

    @Test("Hidden sheets are left out")
    func hidden() throws { #expect(try !page().contains("图表数据")) }
}
