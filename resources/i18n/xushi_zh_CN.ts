<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>App</name>
    <message>
        <source>there is no display to open the window on; “xushi status” prints where the plan stands</source>
        <translation>没有可用的显示器，无法打开窗口；可用“xushi status”查看计划执行情况</translation>
    </message>
    <message>
        <source>“%1” is one word too many</source>
        <translation>多了“%1”</translation>
    </message>
</context>
<context>
    <name>AssignmentForm</name>
    <message>
        <source>Type the name of who is in charge.</source>
        <translation>请填写责任人姓名。</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>尚无改动。</translation>
    </message>
    <message>
        <source>Saved: in charge of task %1: %2</source>
        <extracomment>a task&apos;s number, then a person&apos;s name</extracomment>
        <translation>已登记：任务%1的责任人为%2</translation>
    </message>
    <message>
        <source>in charge of task %1: %2</source>
        <translation>任务%1的责任人%2</translation>
    </message>
</context>
<context>
    <name>BulletLegend</name>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>序时</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
</context>
<context>
    <name>Bulletin</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a status and how many indicators have it</extracomment>
        <translation>%1%2项</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between the items of a list</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>Date:         %1</source>
        <translation>%1年&#x3000;&#x3000;月&#x3000;&#x3000;日</translation>
    </message>
    <message>
        <source>%1 (%2): %3.</source>
        <extracomment>a unit, how many, what</extracomment>
        <translation>%1（%2项）：%3。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>The plan has no indicators.</source>
        <translation>计划中没有指标。</translation>
    </message>
    <message>
        <source>Reported this quarter: %1 of %2 indicators and tasks that were due, %3.</source>
        <translation>本季应报送%2项（指标和任务），已报送%1项，报送率%3。</translation>
    </message>
    <message>
        <source>To the responsible units:</source>
        <translation>各责任单位：</translation>
    </message>
    <message>
        <source>Bulletin on the progress of %1, %2</source>
        <translation>关于%1%2进展情况的通报</translation>
    </message>
    <message>
        <source>As %1 requires, %2 has put together what the units reported (data up to %3, reported and answered for by the units). It stands as follows.</source>
        <translation>根据%1要求，%2汇总了各单位报送情况（数据截至%3，由各单位报送并负责），现通报如下。</translation>
    </message>
    <message>
        <source>Attachment: %1</source>
        <extracomment>the first attachment in the list of attachments; the others follow as &quot;2. …&quot;</extracomment>
        <translation>附件：%1</translation>
    </message>
    <message>
        <source>Attachments: 1. %1</source>
        <translation>附件：1.%1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>a further attachment; in Chinese under the first one</extracomment>
        <translation>&#x3000;&#x3000;&#x3000;%1.%2</translation>
    </message>
    <message>
        <source>(Contact: %1   Telephone: %2)</source>
        <translation>（联系人：%1；联系电话：%2）</translation>
    </message>
    <message>
        <source>Copied to: %1</source>
        <translation>抄送：%1</translation>
    </message>
    <message>
        <source>Notes for the drafter (not sent out)</source>
        <translation>起草说明（不随文印发）</translation>
    </message>
    <message>
        <source>Everything is computed from the journal. What is left blank is filled in by hand.</source>
        <translation>文中数据均由台账计算得出，空白处由起草人填写。</translation>
    </message>
    <message>
        <source>Struck from the names: %1. Reason: %2.</source>
        <translation>不列单位：%1。理由：%2。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>a document&apos;s title in its marks</extracomment>
        <translation>《%1》</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>(month)    (day)</source>
        <translation>&#x3000;&#x3000;月&#x3000;&#x3000;日</translation>
    </message>
    <message>
        <source>1. |2. |3. |4. </source>
        <extracomment>numbers of headings, with | between them</extracomment>
        <translation>一、|二、|三、|四、</translation>
    </message>
    <message>
        <source>How the plan stands</source>
        <translation>总体情况</translation>
    </message>
    <message>
        <source>By %1, %2 of the schedule is gone. </source>
        <translation>截至%1，序时进度%2。</translation>
    </message>
    <message>
        <source>None of the %1 indicators is judged this quarter.</source>
        <translation>%1项指标中，本季无可评定的指标。</translation>
    </message>
    <message>
        <source>Of %1 indicators, %2 are judged this quarter: %3.</source>
        <translation>%1项指标中，纳入本季评定%2项：%3。</translation>
    </message>
    <message>
        <source> Judged at the year&apos;s end only, and not now: %1.</source>
        <translation>年度考核%1项不作评定。</translation>
    </message>
    <message>
        <source> Without a baseline, and not to be judged yet: %1.</source>
        <translation>缺上年末基数%1项，暂不能评定。</translation>
    </message>
    <message>
        <source>This quarter ended before the plan was issued on %1. Its figures were entered afterwards; they are summed up, and no unit is named.</source>
        <translation>本季度结束于工作计划印发（%1）之前，数据为补录，仅作汇总，不列单位。</translation>
    </message>
    <message>
        <source>; rank %1, shared</source>
        <translation>；并列第%1名</translation>
    </message>
    <message>
        <source>; rank %1</source>
        <translation>；第%1名</translation>
    </message>
    <message>
        <source>Indicators and units that do well</source>
        <translation>进展较好的指标和单位</translation>
    </message>
    <message>
        <source>Units proposed as doing well:</source>
        <translation>拟列进展较好的单位：</translation>
    </message>
    <message>
        <source>Units that do well:</source>
        <translation>进展较好的单位：</translation>
    </message>
    <message>
        <source>%1: answers for %2 judged indicators, of which none is behind schedule (%3)%4.</source>
        <translation>%1：负责的可评定指标%2项，均未滞后（%3）%4。</translation>
    </message>
    <message>
        <source>None this quarter, by the rules.</source>
        <translation>按通报口径，本季无。</translation>
    </message>
    <message>
        <source>%1%2: %3</source>
        <extracomment>number and name of an indicator, its unit in brackets, why it stands so</extracomment>
        <translation>%1%2：%3</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>Overdue and not done</source>
        <translation>逾期未完成</translation>
    </message>
    <message>
        <source>Behind schedule</source>
        <translation>进度滞后</translation>
    </message>
    <message>
        <source>Blocked tasks and overdue measures</source>
        <translation>受阻事项和逾期举措</translation>
    </message>
    <message>
        <source>None this quarter.</source>
        <translation>本季无。</translation>
    </message>
    <message>
        <source>Units proposed as lagging:</source>
        <translation>拟列进度滞后的单位：</translation>
    </message>
    <message>
        <source>Units that lag:</source>
        <translation>进度滞后的单位：</translation>
    </message>
    <message>
        <source>Not reported as asked</source>
        <translation>未按要求报送</translation>
    </message>
    <message>
        <source>objections to the figures are made in writing by %1</source>
        <translation>对数据有异议的，于%1前书面反馈</translation>
    </message>
    <message>
        <source>figures of the %1 are reported by %2</source>
        <translation>%1数据于%2前报送</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>下一步要求</translation>
    </message>
    <message>
        <source>first quarter|second quarter|third quarter|fourth quarter</source>
        <extracomment>the four quarters of a year, with | between them</extracomment>
        <translation>第一季度|第二季度|第三季度|第四季度</translation>
    </message>
    <message>
        <source>Indicators: how far they are</source>
        <translation>指标完成情况表</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>年度目标</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>序时应达</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>What is behind or not done</source>
        <translation>滞后事项清单</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>未说明原因</translation>
    </message>
    <message>
        <source>What the units reported</source>
        <translation>报送情况表</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>To report</source>
        <translation>应报送</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>已报送</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>报送率</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>未报送事项</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Attachment %1</source>
        <translation>附件%1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>拟稿</translation>
    </message>
    <message>
        <source>This is a draft. No unit is named: the quarter ended before the plan was issued.</source>
        <translation>本件为拟稿。本季度结束于工作计划印发之前，不列单位。</translation>
    </message>
    <message>
        <source>This is a draft; names are proposed. </source>
        <translation>本件为拟稿，所列单位均为拟列。</translation>
    </message>
    <message>
        <source> is blocked; no reason given.</source>
        <translation>：受阻，未说明原因。</translation>
    </message>
    <message>
        <source> is blocked: %1.</source>
        <translation>：受阻：%1。</translation>
    </message>
    <message>
        <source>: the measure “%1” was due on %2 and is not done.</source>
        <extracomment>behind a task and its unit</extracomment>
        <translation>：举措“%1”应于%2前完成，逾期未完成。</translation>
    </message>
    <message>
        <source>(1) |(2) |(3) |(4) |(5) </source>
        <extracomment>numbers of headings below a heading, with | between them</extracomment>
        <translation>（一）|（二）|（三）|（四）|（五）</translation>
    </message>
    <message>
        <source> Of these with an old figure: %1.</source>
        <translation>其中沿用旧数%1项。</translation>
    </message>
    <message>
        <source>%1 (names are proposed)</source>
        <extracomment>a heading below which the names of units are proposed</extracomment>
        <translation>%1（拟列）</translation>
    </message>
    <message>
        <source>Over the cap</source>
        <translation>超控制数</translation>
    </message>
    <message>
        <source>%1: answers for %2 judged indicators, of which %3 are behind%4.</source>
        <translation>%1：负责的可评定指标%2项，其中滞后%3项%4。</translation>
    </message>
    <message>
        <source>The units above, and those responsible for what is listed, are asked to explain in writing by %1 why, what they will do and by when</source>
        <translation>请上述单位及所列事项的责任单位于%1前书面说明原因、整改措施和完成时限</translation>
    </message>
    <message>
        <source>The units responsible for what is listed above are asked to explain in writing by %1 why, what they will do and by when</source>
        <translation>请上述事项的责任单位于%1前书面说明原因、整改措施和完成时限</translation>
    </message>
    <message>
        <source>Units are asked to object to figures in writing by %1</source>
        <translation>请各单位核对数据，有异议的，于%1前书面反馈</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>clauses of one sentence, joined</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Target in all</source>
        <translation>总目标</translation>
    </message>
    <message>
        <source>as above, of the same task</source>
        <translation>同上（同一任务）</translation>
    </message>
    <message>
        <source>A unit is named as doing well or lagging, or beside what is behind, only with at least %1 judged indicators that it answers for, and never for targets to strive for. Named as doing well: nothing lagging, behind, missed, not reported or of an old figure, nothing blocked or overdue, and at least %2% reported. Named as lagging: at least %3% of the judged indicators behind. Indicators that do well: met, then furthest ahead of schedule. At most %4 of each, and those that share the last place. What was not reported is told of every unit that had to report it; the responsible units in the first attachment are those of the plan.</source>
        <translation>通报口径：负责的可评定指标不少于%1项的单位，方可列为进展较好或进度滞后、注在滞后指标之后；力争目标不注单位。进展较好的单位：无略滞后、滞后、未完成、未报送和沿用旧数指标，无受阻事项和逾期举措，且报送率不低于%2%。进度滞后的单位：滞后指标占可评定指标的比例不低于%3%。进展较好的指标：先列已完成的，再列高于序时进度最多的。每类至多列%4个，与末位名次并列的一并列出。未按要求报送的，凡应报送而未报送的单位均列出；附件1的责任单位照工作计划列出。</translation>
    </message>
    <message>
        <source>%1 (document number:            )</source>
        <extracomment>a document in its marks, and room for its number</extracomment>
        <translation>%1（&#xa0;&#xa0;&#xa0;&#xa0;〔&#xa0;&#xa0;&#xa0;&#xa0;〕&#xa0;&#xa0;&#xa0;&#xa0;号）</translation>
    </message>
    <message>
        <source>Tasks without indicators: %1; %2.</source>
        <translation>无量化指标的任务%1项：%2。</translation>
    </message>
    <message>
        <source>Indicators that do well</source>
        <translation>进展较好的指标</translation>
    </message>
    <message>
        <source> Of these not reported this quarter: %1.</source>
        <translation>其中本季未报送%1项。</translation>
    </message>
    <message>
        <source>(No. %1)</source>
        <extracomment>the number of the issue, behind or below the title</extracomment>
        <translation>（第%1期）</translation>
    </message>
    <message>
        <source>: “%1” was due on %2 and is not done.</source>
        <extracomment>behind a task and its unit</extracomment>
        <translation>：“%1”应于%2前完成，尚未完成。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>an indicator, and the unit whose share of it is meant</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Causes</name>
    <message>
        <source>null</source>
        <translation>空值</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>真假值</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>string</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>array</source>
        <translation>数组</translation>
    </message>
    <message>
        <source>object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>a quotation mark that closes the text</source>
        <translation>结束文字的引号</translation>
    </message>
    <message>
        <source>an escape such as \n for the line break or tab</source>
        <translation>换行、制表符的转义写法（如 \n）</translation>
    </message>
    <message>
        <source>an escape such as \n, \&quot; or \u0041</source>
        <translation>转义写法（如 \n、\&quot;、\u4e00）</translation>
    </message>
    <message>
        <source>a digit</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>the end of the file</source>
        <translation>文件结尾</translation>
    </message>
    <message>
        <source>a key in quotation marks</source>
        <translation>带引号的键名</translation>
    </message>
    <message>
        <source>a colon</source>
        <translation>冒号</translation>
    </message>
    <message>
        <source>a comma or a closing brace</source>
        <translation>逗号或右花括号</translation>
    </message>
    <message>
        <source>a comma or a closing bracket</source>
        <translation>逗号或右方括号</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>a database is there, which is not replaced</source>
        <translation>该处是一个数据库，不予覆盖</translation>
    </message>
    <message>
        <source>permission is denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>所在磁盘为只读</translation>
    </message>
    <message>
        <source>a folder has this name</source>
        <translation>该处是一个文件夹</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>名称过长</translation>
    </message>
    <message>
        <source>the file is larger than the disk can hold</source>
        <translation>文件超过该磁盘允许的大小</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>正被其他程序占用</translation>
    </message>
    <message>
        <source>the disk does not read or write properly</source>
        <translation>磁盘读写出错</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>the link leads in a circle</source>
        <translation>链接循环</translation>
    </message>
    <message>
        <source>the disk is another one</source>
        <translation>不在同一磁盘</translation>
    </message>
    <message>
        <source>no file can be made there</source>
        <translation>该处不能建立文件</translation>
    </message>
    <message>
        <source>the system gives no reason</source>
        <translation>系统未说明原因</translation>
    </message>
    <message>
        <source>it is a device or a pipe</source>
        <translation>该处是设备或管道，不是文件</translation>
    </message>
    <message>
        <source>a file has this name</source>
        <translation>该处是一个文件</translation>
    </message>
    <message>
        <source>its plans are not found</source>
        <translation>其中的计划已找不到</translation>
    </message>
    <message>
        <source>its pages do not fit together</source>
        <translation>文件结构已损坏</translation>
    </message>
    <message>
        <source>the database does not do what it is told</source>
        <translation>数据库未能执行操作</translation>
    </message>
    <message>
        <source>more is read from it than is in it</source>
        <translation>读出的内容超过文件本身</translation>
    </message>
    <message>
        <source>an amount is out of range</source>
        <translation>数值超出范围</translation>
    </message>
    <message>
        <source>its format version is impossible</source>
        <translation>文件格式版本不正确</translation>
    </message>
    <message>
        <source>nothing may be written to its folder</source>
        <translation>所在文件夹不允许写入</translation>
    </message>
    <message>
        <source>foreign keys cannot be switched on</source>
        <translation>无法启用外键检查</translation>
    </message>
    <message>
        <source>the rows of the journal lie too far apart</source>
        <translation>台账记录的位置不正确</translation>
    </message>
    <message>
        <source>a row of the journal is damaged</source>
        <translation>台账中有记录已损坏</translation>
    </message>
    <message>
        <source>a plan cannot be read</source>
        <translation>计划无法读取</translation>
    </message>
    <message>
        <source>a plan version is gone</source>
        <translation>缺少一个计划版本</translation>
    </message>
    <message>
        <source>a figure cannot be read</source>
        <translation>数值无法读取</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between the names of a list</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>an unfinished write of a file that is gone lies beside it</source>
        <translation>它旁边有一个已不在的文件没有写完的内容</translation>
    </message>
    <message>
        <source>its time is none</source>
        <translation>时间无效</translation>
    </message>
    <message>
        <source>its hash does not fit its contents</source>
        <translation>校验值与内容不符</translation>
    </message>
    <message>
        <source>its fields are not those of a row</source>
        <translation>字段不是记录应有的内容</translation>
    </message>
    <message>
        <source>its id is not of the time at which it was recorded</source>
        <translation>编号与登记时间不符</translation>
    </message>
    <message>
        <source>it is longer than 1 MB</source>
        <translation>内容超过1MB</translation>
    </message>
    <message>
        <source>what lies beside it as its journal is no file</source>
        <translation>旁边的“-journal”等附属文件不是普通文件</translation>
    </message>
    <message>
        <source>the journal beside it would delete another file</source>
        <translation>旁边的“-journal”文件会删除另一文件</translation>
    </message>
    <message>
        <source>its name is that of another database&apos;s journal</source>
        <translation>该文件名为另一数据库的附属文件所用</translation>
    </message>
</context>
<context>
    <name>CheckOutcome</name>
    <message>
        <source>The quick check at the start found faults: %1</source>
        <translation>启动时的快速核验发现问题：%1处</translation>
    </message>
    <message>
        <source>It looks at the file&apos;s pages alone; “Check” looks at every row as well.</source>
        <translation>快速核验只检查文件结构；“核验”还会逐条检查台账。</translation>
    </message>
    <message>
        <source>Checked: %1 rows, no fault found</source>
        <translation>核验完毕：%1条记录，未发现问题</translation>
    </message>
    <message>
        <source>The check found faults: %1</source>
        <translation>核验发现问题：%1处</translation>
    </message>
    <message>
        <source>The file as it was is kept as %1</source>
        <translation>修复前的文件保留为%1</translation>
    </message>
    <message>
        <source>Damaged rows that were taken from backups: %1</source>
        <translation>从备份取回的损坏记录：%1条</translation>
    </message>
    <message>
        <source>Missing rows that were taken from backups: %1</source>
        <translation>从备份取回的缺失记录：%1条</translation>
    </message>
    <message>
        <source>Versions of plans that were taken from backups: %1</source>
        <translation>从备份取回的计划版本：%1个</translation>
    </message>
    <message>
        <source>Times of arrival were taken from backups.</source>
        <translation>入库时间已按备份更正。</translation>
    </message>
    <message>
        <source>The list of newest rows was rebuilt.</source>
        <translation>最新记录清单已重建。</translation>
    </message>
    <message>
        <source>Repaired: %1 rows, no fault is left</source>
        <translation>修复完毕：%1条记录，已无问题</translation>
    </message>
    <message>
        <source>Repaired as far as the backups go; what is still wrong: %1</source>
        <translation>已尽备份所能修复；仍有问题：%1处</translation>
    </message>
    <message>
        <source>There may be more faults; the first %1 are listed.</source>
        <translation>问题较多，只列出前%1处。</translation>
    </message>
    <message>
        <source>What to do, about the next %1 as well: %2</source>
        <extracomment>to be done about what stands above, and about more lines that are told below</extracomment>
        <translation>处理办法（以下%1处相同）：%2</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>处理办法：%1</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Enters the value at the end of the year before; prints the row&apos;s id.</source>
        <translation>录入上年基数（上年末的数值），并输出记录编号。</translation>
    </message>
    <message>
        <source>A remark.</source>
        <translation>备注。</translation>
    </message>
    <message>
        <source>Checks the database and what it means, row by row; prints the journal&apos;s digest.</source>
        <translation>逐条检查数据库及其内容，并输出校验码。</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>记录条数：%1</translation>
    </message>
    <message>
        <source>Digest: %1</source>
        <translation>校验码：%1</translation>
    </message>
    <message>
        <source>No fault found.</source>
        <translation>未发现问题。</translation>
    </message>
    <message>
        <source>Faults found in %1: %2</source>
        <translation>%1中发现问题%2处</translation>
    </message>
    <message>
        <source>The database; by default in the user&apos;s data folder.</source>
        <translation>数据库文件；默认在用户数据目录中。</translation>
    </message>
    <message>
        <source>The plan, where the database holds several.</source>
        <translation>计划编号（数据库中有多个计划时）。</translation>
    </message>
    <message>
        <source>Who writes; by default the name logged in with.</source>
        <translation>填报人；默认为登录用户名。</translation>
    </message>
    <message>
        <source>zh or en; by default as the system.</source>
        <translation>zh或en；默认随系统。</translation>
    </message>
    <message>
        <source>Says how the command is used.</source>
        <translation>显示用法。</translation>
    </message>
    <message>
        <source>something is missing after the command</source>
        <translation>命令后面缺少内容</translation>
    </message>
    <message>
        <source>“%1” is one word too many</source>
        <translation>多了“%1”</translation>
    </message>
    <message>
        <source>The day that it is true of, as 2024-09-30.</source>
        <translation>数据截止日期，如2024-09-30。</translation>
    </message>
    <message>
        <source>The end of a quarter, as 2024Q3.</source>
        <translation>季度末，如2024Q3。</translation>
    </message>
    <message>
        <source>As the database knew it at a time, as 2024-10-08T12:00:00.</source>
        <translation>按某一时点已收到的记录计算，如2024-10-08T12:00:00。</translation>
    </message>
    <message>
        <source>A unit, by id, name or alias.</source>
        <translation>单位：编号、名称或简称。</translation>
    </message>
    <message>
        <source>How it is written: %1.</source>
        <translation>输出格式：%1。</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>填报人</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>撤销原因</translation>
    </message>
    <message>
        <source>Prints the rows of the journal, oldest first.</source>
        <translation>按时间先后输出台账记录。</translation>
    </message>
    <message>
        <source>An indicator, task or row.</source>
        <translation>指标、任务或记录编号。</translation>
    </message>
    <message>
        <source>there is no format “%1”</source>
        <translation>没有“%1”这种格式</translation>
    </message>
    <message>
        <source>write “%1” as +N, -N or =N</source>
        <translation>“%1”应写成+N（新增）、-N（核减）或=N（累计数）</translation>
    </message>
    <message>
        <source>--as-of is missing: the day that the figure is true of</source>
        <translation>缺少 --as-of（数据截止日期）</translation>
    </message>
    <message>
        <source>Notes how a task is going; prints the row&apos;s id.</source>
        <translation>填报任务进展情况，并输出记录编号。</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>可选：%1。</translation>
    </message>
    <message>
        <source>What was done.</source>
        <translation>进展情况。</translation>
    </message>
    <message>
        <source>What stands in the way.</source>
        <translation>存在问题。</translation>
    </message>
    <message>
        <source>What comes next.</source>
        <translation>下一步打算。</translation>
    </message>
    <message>
        <source>--as-of is missing: the day that the note is true of</source>
        <translation>缺少 --as-of（进展情况的日期）</translation>
    </message>
    <message>
        <source>%1: there may be more faults; the first %2 are listed</source>
        <translation>%1：问题较多，只列出前%2处</translation>
    </message>
    <message>
        <source>%1: %2 projects, %3 tasks, %4 units, %5 indicators</source>
        <translation>%1：%2个工程、%3项任务、%4个单位、%5个指标</translation>
    </message>
    <message>
        <source>%1 has no fault. %2</source>
        <translation>%1没有问题。%2</translation>
    </message>
    <message>
        <source>The plan was there already, nothing was changed. %1</source>
        <translation>该计划已在库中，未作改动。%1</translation>
    </message>
    <message>
        <source>Loaded. %1</source>
        <translation>已载入。%1</translation>
    </message>
    <message>
        <source>Loaded as the newer version; the journal is kept. %1</source>
        <translation>已作为新版本载入，台账保留。%1</translation>
    </message>
    <message>
        <source>row %1 is about “%2”, which this plan does not have; the row is kept</source>
        <translation>记录%1的对象“%2”在本计划中已不存在，该记录予以保留</translation>
    </message>
    <message>
        <source>the plan file is missing</source>
        <translation>缺少计划文件</translation>
    </message>
    <message>
        <source>and others</source>
        <translation>等</translation>
    </message>
    <message>
        <source>%1
%2 · period %3 to %4

</source>
        <translation>%1
%2 · 计划期%3至%4

</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>年度目标</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>序时</translation>
    </message>
    <message>
        <source>there is no command “%1”</source>
        <translation>没有“%1”这个命令</translation>
    </message>
    <message>
        <source>Prints where every indicator and unit stands, and why.</source>
        <translation>输出各指标、各单位的状态及说明。</translation>
    </message>
    <message>
        <source>give --as-of or --quarter, not both</source>
        <translation>--as-of 与 --quarter 只能用一个</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>序时应达</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>最近报送</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标数</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>报送率</translation>
    </message>
    <message>
        <source>%1
As of %2 · schedule %3
</source>
        <translation>%1
截至%2 · 序时进度%3
</translation>
    </message>
    <message>
        <source>* of the target itself, as there is no baseline to count from</source>
        <translation>* 未录上年基数，按目标值计算</translation>
    </message>
    <message>
        <source>Takes back a row of the journal; prints the id of the row that says so.</source>
        <translation>撤销一条记录，并输出撤销记录的编号。</translation>
    </message>
    <message>
        <source>Why it is taken back.</source>
        <translation>撤销原因。</translation>
    </message>
    <message>
        <source>A file for each unit, in a folder.</source>
        <translation>每个单位一个文件，放在文件夹中。</translation>
    </message>
    <message>
        <source>The file or folder to write to.</source>
        <translation>输出的文件或文件夹。</translation>
    </message>
    <message>
        <source>--quarter and --out are both needed</source>
        <translation>必须同时给出 --quarter 和 --out</translation>
    </message>
    <message>
        <source>--%1 is given without a value</source>
        <translation>--%1后面缺少内容</translation>
    </message>
    <message>
        <source>standard output could not be written whole; what the command entered in the database stands</source>
        <translation>标准输出未能完整写出；已写入数据库的内容仍然有效</translation>
    </message>
    <message>
        <source>No state of the journal in %1 has the digest %2: rows were lost or changed since it was printed, or it was printed from another database.</source>
        <translation>%1的台账从未有过校验码为%2的状态：打印之后记录有缺失或改动，或该纸件出自别的数据库。</translation>
    </message>
    <message>
        <source>Row: %1</source>
        <translation>记录：%1</translation>
    </message>
    <message>
        <source>Recorded at: %1</source>
        <translation>登记时间：%1</translation>
    </message>
    <message>
        <source>In this journal: it is that row and all that it builds on, as another copy had them.</source>
        <translation>与本台账相符：为该条记录及其之前的全部记录，出自另一份数据库。</translation>
    </message>
    <message>
        <source>Known at: %1</source>
        <translation>台账时点：%1</translation>
    </message>
    <message>
        <source>In this journal: it is the state of now.</source>
        <translation>与本台账相符：即当前状态。</translation>
    </message>
    <message>
        <source>In this journal: it is an earlier state.</source>
        <translation>与本台账相符：为较早的状态。</translation>
    </message>
    <message>
        <source>Only says whether a state with this digest, as it stands on a sheet, is in the journal.</source>
        <translation>只核对季报页脚所印校验码对应的状态是否在本台账中。</translation>
    </message>
    <message>
        <source>Writes the quarter&apos;s status sheets as PDF, workbook or table and prints the paths.</source>
        <translation>将季报写成PDF、工作簿或数据表，并输出文件路径。</translation>
    </message>
    <message>
        <source>“%1” is neither a .pdf, .xlsx or .csv file nor a folder</source>
        <translation>“%1”不是 .pdf、.xlsx或 .csv文件，也不是文件夹</translation>
    </message>
    <message>
        <source>Writes the draft of the quarter&apos;s bulletin and prints its path.</source>
        <translation>生成本季度通报初稿，并输出文件路径。</translation>
    </message>
    <message>
        <source>The file to write to.</source>
        <translation>要写入的文件。</translation>
    </message>
    <message>
        <source>“%1” is neither a .odt nor a .pdf nor a .txt file</source>
        <translation>“%1”不是 .odt、.pdf或 .txt文件</translation>
    </message>
    <message>
        <source>a rule is a whole number from 0 to 100</source>
        <translation>规则须为0至100的整数</translation>
    </message>
    <message>
        <source>Every paper of the quarter in a folder: all units, each unit, workbook, table and bulletin.</source>
        <translation>将本季度全部材料写入文件夹：汇总、各单位季报、工作簿、数据表和通报。</translation>
    </message>
    <message>
        <source>give one of --unit, --each-unit and --everything</source>
        <translation>--unit、--each-unit、--everything 只能选一个</translation>
    </message>
    <message>
        <source>Writes a checked copy of the database to the file, or into the folder under a name of its own, and prints its path.</source>
        <translation>将数据库备份到指定文件并核验；指定文件夹时自动命名。输出备份文件的路径。</translation>
    </message>
    <message>
        <source>Checks the backup and makes the database what it is; what it replaces is kept, and where is printed.</source>
        <translation>核验备份后，将数据库恢复为备份的内容；被替换的数据库予以保留，并输出其位置。</translation>
    </message>
    <message>
        <source>What was replaced lies in %1; “xushi merge” brings its later rows back.</source>
        <translation>被替换的数据库保留在%1；用“xushi merge”可取回其中较新的记录。</translation>
    </message>
    <message>
        <source>The file as it was lies in %1.</source>
        <translation>修复前的文件保留在%1。</translation>
    </message>
    <message>
        <source>Damaged rows taken from a backup: %1</source>
        <translation>从备份取回的损坏记录：%1</translation>
    </message>
    <message>
        <source>Missing rows taken from a backup: %1</source>
        <translation>从备份取回的缺失记录：%1</translation>
    </message>
    <message>
        <source>Plan versions taken from a backup: %1</source>
        <translation>从备份取回的计划版本：%1</translation>
    </message>
    <message>
        <source>Times of arrival were taken from a backup.</source>
        <translation>入库时间已按备份更正。</translation>
    </message>
    <message>
        <source>The list of newest rows was rebuilt.</source>
        <translation>最新记录清单已重建。</translation>
    </message>
    <message>
        <source>Mends what can be mended without inventing anything, out of the backups; keeps the file first.</source>
        <translation>先保留原文件，再用备份修复能够修复的内容，绝不臆造数据。</translation>
    </message>
    <message>
        <source>give one of --repair and --digest</source>
        <translation>--repair 与 --digest 只能给出一个</translation>
    </message>
    <message>
        <source>The day&apos;s backup was not taken: %1</source>
        <translation>今日的备份未完成：%1</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1第%2行：%3</translation>
    </message>
    <message>
        <source>Nothing was written. Faults in %1: %2</source>
        <translation>没有写入任何内容。%1中的错误：%2处</translation>
    </message>
    <message>
        <source>Enters a figure, an increment or a reading of the total, or all figures of a table; prints the rows&apos; ids.</source>
        <translation>报送一项数据（本期新增或累计数），或一张表中的全部数据，并输出记录编号。</translation>
    </message>
    <message>
        <source>give a figure or --from, not both</source>
        <translation>数值与 --from 只能给出一个</translation>
    </message>
    <message>
        <source>New rows: %1</source>
        <translation>新增记录：%1</translation>
    </message>
    <message>
        <source>Known rows: %1</source>
        <translation>已有记录：%1</translation>
    </message>
    <message>
        <source>Missing parents: %1</source>
        <translation>缺少前序记录：%1</translation>
    </message>
    <message>
        <source>The plan has no units, so there is no sheet.</source>
        <translation>计划中没有单位，因此没有报表。</translation>
    </message>
    <message>
        <source>Lines of %1 without a figure, passed over: %2</source>
        <translation>%1中未填数值而略过的行：%2行</translation>
    </message>
    <message>
        <source>A table with the columns indicator, amount, and any of kind, as_of, unit, note, name, unit_of_measure; all of its figures are entered, or none.</source>
        <translation>CSV表格，含indicator（指标）、amount（数值）两列，可另有kind（类型）、as_of（截至日期）、unit（单位）、note（备注）、name（指标名称）、unit_of_measure（计量单位）；全部登记，或一个也不登记。</translation>
    </message>
    <message>
        <source>How many indicators and units are named of each kind at most.</source>
        <translation>每类至多列出的指标和单位个数。</translation>
    </message>
    <message>
        <source>Prints the place of each unit that is named.</source>
        <translation>列名单位印名次。</translation>
    </message>
    <message>
        <source>Parts to leave out, with commas between them.</source>
        <translation>不印的部分，以逗号分隔。</translation>
    </message>
    <message>
        <source>Names are decided, and the notes for the drafter are left out.</source>
        <translation>单位名单已定稿，不附起草说明。</translation>
    </message>
    <message>
        <source>The number of the issue.</source>
        <translation>期号。</translation>
    </message>
    <message>
        <source>What the bulletin follows from.</source>
        <translation>通报依据。</translation>
    </message>
    <message>
        <source>Who issues it.</source>
        <translation>印发单位。</translation>
    </message>
    <message>
        <source>Who answers questions.</source>
        <translation>联系人。</translation>
    </message>
    <message>
        <source>The contact&apos;s telephone.</source>
        <translation>联系电话。</translation>
    </message>
    <message>
        <source>Who gets a copy.</source>
        <translation>抄送单位。</translation>
    </message>
    <message>
        <source>The day by which units explain.</source>
        <translation>书面说明的截止日期。</translation>
    </message>
    <message>
        <source>The day by which units object.</source>
        <translation>书面反馈异议的截止日期。</translation>
    </message>
    <message>
        <source>The day by which the next quarter is reported.</source>
        <translation>下季度数据的报送截止日期。</translation>
    </message>
    <message>
        <source>“%1” is no part of a bulletin; the parts are %2</source>
        <translation>通报没有“%1”这一部分；可选：%2</translation>
    </message>
    <message>
        <source>--strike needs a unit and a reason: UNIT:REASON</source>
        <translation>--strike须写明单位和理由，写成“单位：理由”</translation>
    </message>
    <message>
        <source>Writes what was printed before, byte for byte: by the digest at its foot, or by the day on which it was printed, as 2024-10-08.</source>
        <translation>原样写出以前打印、导出的材料：给出页脚的校验码，或打印的日期。</translation>
    </message>
    <message>
        <source>--as-printed does not go with --%1</source>
        <translation>--as-printed不能与--%1同用</translation>
    </message>
    <message>
        <source>--out is needed</source>
        <translation>须给出--out</translation>
    </message>
    <message>
        <source>“%1” is neither a .pdf file nor a folder</source>
        <translation>“%1”既不是.pdf文件，也不是文件夹</translation>
    </message>
    <message>
        <source>Per cent that a unit that does well has reported at least.</source>
        <translation>进展较好的单位，报送率的最低百分比。</translation>
    </message>
    <message>
        <source>Per cent behind from which on a unit lags.</source>
        <translation>滞后指标占比达到多少（百分比）列为进度滞后。</translation>
    </message>
    <message>
        <source>Does not name a unit, for a reason that is kept with the database.</source>
        <translation>不列某单位，理由随数据库保存。</translation>
    </message>
    <message>
        <source>a day to keep is later than the end of the quarter</source>
        <translation>要求单位办理的日期应晚于本季度末</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a unit and its role</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Names a unit again that was struck.</source>
        <translation>恢复列出已不列的单位。</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>a sentence about an unusual figure that was entered all the same</extracomment>
        <translation>提醒：%1</translation>
    </message>
    <message>
        <source>Makes the database if there is none yet.</source>
        <translation>数据库不存在时新建。</translation>
    </message>
    <message>
        <source>no unit named</source>
        <translation>未注明单位</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of rows, and how many</comment>
        <translation>%1%2条</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2条（%3）</translation>
    </message>
    <message>
        <source>Same amount on the same day on both sides: %1</source>
        <translation>双方同一天数值相同的记录：%1</translation>
    </message>
    <message>
        <source>%1, %2, %3: here %4 (%5), in the file %6 (%7)</source>
        <translation>%1，%2，%3：本库%4（%5），对方文件%6（%7）</translation>
    </message>
    <message>
        <source>Backed up before: %1</source>
        <translation>合并前已备份：%1</translation>
    </message>
    <message>
        <source>Adds the journal rows of other Xushi databases that are not here yet; done again it changes nothing.</source>
        <translation>并入其他序时数据库中本库没有的台账记录；重复执行不会改变任何内容。</translation>
    </message>
    <message>
        <source>Says what would come in, and writes nothing.</source>
        <translation>只列出将并入什么，不写入。</translation>
    </message>
    <message>
        <source>Nothing was written: this is what a merge would bring.</source>
        <translation>没有写入：以上是合并将并入的内容。</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>a plan, and the first and the last day of its period</extracomment>
        <translation>%1（%2至%3）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>one more of a list</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 %2, rows of the journal: %3: %4</source>
        <translation>%1 %2，台账记录%3条：%4</translation>
    </message>
    <message>
        <source>%1 was not loaded, nothing was changed: it changes indicators about which the journal has rows. If that is meant, add --confirm %2</source>
        <translation>%1未载入，未作任何改动：它改动了已有台账记录的指标。如果确要改动，请加上--confirm %2</translation>
    </message>
    <message>
        <source>Agrees that the plan changes these indicators, although the journal has rows about them; several are separated by commas.</source>
        <translation>确认计划改动这些已有台账记录的指标；多个编号用逗号隔开。</translation>
    </message>
    <message>
        <source>--confirm goes with “plan load”</source>
        <translation>--confirm与“plan load”连用</translation>
    </message>
    <message>
        <source>there is neither a file nor a command “%1”</source>
        <translation>既没有“%1”这个文件，也没有这个命令</translation>
    </message>
    <message>
        <source>Any command takes --db FILE, --plan ID, --author NAME and --lang zh|en; --new makes the database that --db names; --help after a command says more.</source>
        <translation>各命令都可加 --db 文件、--plan 编号、--author 姓名、--lang zh|en；--db所指的数据库不存在时，加 --new 才会新建；命令后加 --help 查看详细用法。</translation>
    </message>
    <message>
        <source>there is no option “%1” here; --help lists those that there are</source>
        <translation>此处没有“%1”这个选项；可加--help查看有哪些选项</translation>
    </message>
    <message>
        <source>%1 takes no value, so write it without “=”</source>
        <translation>%1不带参数值，请去掉“=”及其后的内容</translation>
    </message>
    <message>
        <source>%1 needs a value behind it</source>
        <translation>%1后面须给出值</translation>
    </message>
    <message>
        <source>the options cannot be read; --help says how the command is used</source>
        <translation>选项无法识别；可加--help查看用法</translation>
    </message>
    <message>
        <source>The database is kept as it is and then brought to this version&apos;s form once (rows: %1); this takes a while.</source>
        <translation>数据库先按原样保留，再升级为本版本的格式（记录%1条），仅此一次，需要一些时间。</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>不予入账：%1</translation>
    </message>
    <message>
        <source>No row is held.</source>
        <translation>没有待核实的记录。</translation>
    </message>
    <message>
        <source>Lists the rows that came by a merge and that no version of their plan allows, and lets them count or not.</source>
        <translation>列出合并带入、计划各版本均不允许的记录，并核实入账或不予入账。</translation>
    </message>
    <message>
        <source>Why the rows are refused.</source>
        <translation>不予入账的原因。</translation>
    </message>
    <message>
        <source>“held” goes with list, accept or refuse, not with “%1”</source>
        <translation>“held”后可接list、accept或refuse，不能接“%1”</translation>
    </message>
    <message>
        <source>the rows are missing</source>
        <translation>缺少记录编号</translation>
    </message>
    <message>
        <source>--reason goes with “held refuse”</source>
        <translation>--reason只与“held refuse”连用</translation>
    </message>
    <message>
        <source>Row %1 does not count, as no version of its plan allows it: %2</source>
        <translation>记录%1暂不计入，因计划的任何版本都不允许：%2</translation>
    </message>
    <message>
        <source>Another version of the plan “%1” came along; the one here stays in force. Load the plan&apos;s file to change it.</source>
        <translation>随文件带入计划“%1”的另一版本，本库的版本继续有效。如需更换，请载入该计划的文件。</translation>
    </message>
    <message>
        <source>Rows that do not count until the office decides (“xushi held”): %1</source>
        <translation>待核实、暂不计入的记录（“xushi held”）：%1</translation>
    </message>
    <message>
        <source>New plan: %1 (to be shown, choose it with “xushi plan use %1”)</source>
        <translation>新计划：%1（如需显示，用“xushi plan use %1”选定）</translation>
    </message>
    <message>
        <source>Takes rows whose times are more than a day after this computer&apos;s clock.</source>
        <translation>时间比本机时钟晚一天以上的记录也予取入。</translation>
    </message>
    <message>
        <source>Chosen. %1</source>
        <translation>已选定。%1</translation>
    </message>
    <message>
        <source>the plan&apos;s id is missing</source>
        <translation>缺少计划编号</translation>
    </message>
    <message>
        <source>Replaces the database also if the backup is of another one.</source>
        <translation>备份属于另一个数据库的，也予替换。</translation>
    </message>
    <message>
        <source>Names the person in charge of a unit&apos;s part of a task; prints the row&apos;s id.</source>
        <translation>登记某单位某项任务的责任人，输出台账行的编号。</translation>
    </message>
    <message>
        <source>The person&apos;s telephone.</source>
        <translation>责任人的联系电话。</translation>
    </message>
    <message>
        <source>--as-of is missing: the day from which the person is in charge</source>
        <translation>缺少--as-of：责任人自哪天起负责</translation>
    </message>
    <message>
        <source>Enters a measure of a task, changes one by its id, or ticks off a deliverable of the plan; prints the row&apos;s id.</source>
        <translation>录入任务的举措、按编号修改举措，或将计划所列成果、目标记为完成，输出台账行的编号。</translation>
    </message>
    <message>
        <source>What is to be done.</source>
        <translation>举措内容。</translation>
    </message>
    <message>
        <source>By when; an empty text takes the day away.</source>
        <translation>完成时限；空文本表示取消时限。</translation>
    </message>
    <message>
        <source>Who sees to it.</source>
        <translation>由谁负责。</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>已完成。</translation>
    </message>
    <message>
        <source>It is not done after all.</source>
        <translation>撤回完成，改为未完成。</translation>
    </message>
    <message>
        <source>--as-of is missing: the day that it is true of</source>
        <translation>缺少--as-of：是哪天的情况</translation>
    </message>
    <message>
        <source>--done and --not-done do not go together</source>
        <translation>--done与--not-done不能同用</translation>
    </message>
    <message>
        <source>Loads a plan file into the database, checks one, prints the plan in force, chooses the plan that is shown, or says how two plans differ.</source>
        <translation>将计划文件载入数据库、检查计划文件、输出现行计划、选定显示的计划，或说明两份计划的差异。</translation>
    </message>
    <message>
        <source>name two plans, each by its file or its id</source>
        <translation>请写两份计划，各用文件名或编号</translation>
    </message>
    <message>
        <source>“plan” goes with load, check, show, use or diff, not with “%1”</source>
        <translation>“plan”后可接load、check、show、use或diff，不能接“%1”</translation>
    </message>
    <message>
        <source>Sets a new target from a day on, for the share of a unit or for the whole; prints the row&apos;s id.</source>
        <translation>自某日起调整目标（整体目标或某单位的分解任务），输出台账行的编号。</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>事由。</translation>
    </message>
    <message>
        <source>A new due day.</source>
        <translation>新的完成时限。</translation>
    </message>
    <message>
        <source>--as-of is missing: the day from which the target holds</source>
        <translation>缺少--as-of：新目标自哪天起生效</translation>
    </message>
    <message>
        <source>members: %1</source>
        <translation>成员：%1</translation>
    </message>
</context>
<context>
    <name>ClockWords</name>
    <message>
        <source>This computer&apos;s clock says %1, and the newest row is of %2: is the clock right? What is written keeps this time for good; set the clock right first if it is wrong.</source>
        <translation>本机时钟为%1，最新一条记录为%2，时钟是否准确？写入的内容将一直带着这个时间；时钟不准的，请先调准。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1, and no plan is of that time: is the clock right? What is written keeps this time for good; set the clock right first if it is wrong.</source>
        <translation>本机时钟为%1，没有这一时期的计划，时钟是否准确？写入的内容将一直带着这个时间；时钟不准的，请先调准。</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Leaves with nothing saved (Esc)</source>
        <translation>不保存，关闭（Esc）</translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>%1 %2 %3 (%4)</source>
        <extracomment>what a row of the journal says: its day, its kind, its figure, who reported it</extracomment>
        <translation>%1 %2 %3（%4）</translation>
    </message>
    <message>
        <source>Type the right figure.</source>
        <translation>请填写正确的数值。</translation>
    </message>
    <message>
        <source>Change what is wrong: the figure, its kind, the day, the unit or the note.</source>
        <translation>请改正填错的地方：数值、类型、日期、单位或备注。</translation>
    </message>
    <message>
        <source>Say what was wrong: the row that is voided bears the reason.</source>
        <translation>请写明更正原因，随原记录留存。</translation>
    </message>
    <message>
        <source>Corrected: %1 %2 instead of %3 → %4 (%5)</source>
        <extracomment>indicator, what was entered now, what it replaces, new actual, status</extracomment>
        <translation>已更正：%1 %3改为%2 → %4（%5）</translation>
    </message>
    <message>
        <source>correction of %1: %2 instead of %3</source>
        <extracomment>names a step that can be taken back: indicator, what was entered, what it replaces</extracomment>
        <translation>更正%1：%3改为%2</translation>
    </message>
</context>
<context>
    <name>CourseChart</name>
    <message>
        <source>actual %1 / expected %2</source>
        <translation>实际%1，序时应达%2</translation>
    </message>
    <message>
        <source>actual %1</source>
        <translation>实际%1</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>应达%1</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>目标%1</translation>
    </message>
    <message>
        <source>Formerly %1</source>
        <translation>原目标%1</translation>
    </message>
    <message>
        <source>Set dates</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>序时</translation>
    </message>
    <message>
        <source>Baseline %1</source>
        <translation>基数%1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自%1起</translation>
    </message>
    <message>
        <source>Nothing reported yet</source>
        <translation>尚未报送</translation>
    </message>
    <message>
        <source>MMM</source>
        <extracomment>The name of a month below an axis, as a QDate format</extracomment>
        <translation>M月</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>As of %1: %2</source>
        <translation>截至%1：%2</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Xushi: %1</source>
        <translation>序时：%1</translation>
    </message>
    <message>
        <source>System: %1</source>
        <translation>系统：%1</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>数据库：%1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>时间：%1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>提示：%1</translation>
    </message>
    <message>
        <source>Last lines of the log:</source>
        <translation>运行日志末尾：</translation>
    </message>
</context>
<context>
    <name>DialogPrompter</name>
    <message>
        <source>Xushi</source>
        <translation>序时</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Print the sheets</source>
        <translation>打印季报</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>Drives</name>
    <message>
        <source>%1 lies on a network drive. Two computers that write to it at once can destroy it. Better put the file on this computer&apos;s own disk, and share by backups and merges.</source>
        <translation>%1在网络盘上。两台电脑同时写入会毁坏数据库。最好把文件放在本机磁盘上，用备份和合并来共享。</translation>
    </message>
</context>
<context>
    <name>EntryWarnings</name>
    <message>
        <source>It would fall from %1 to %2.</source>
        <translation>数值将由%1降至%2，请核对。</translation>
    </message>
    <message>
        <source>It would rise from %1 to %2.</source>
        <translation>数值将由%1升至%2，请核对。</translation>
    </message>
    <message>
        <source>From %1 to %2 is a tenfold jump: check the figure and its unit of measure.</source>
        <translation>由%1变为%2，相差十倍以上，请核对数值和计量单位。</translation>
    </message>
    <message>
        <source>%1 is ten times the target of %2 or more: check the figure and its unit of measure.</source>
        <translation>%1达到目标（%2）的十倍以上，请核对数值和计量单位。</translation>
    </message>
    <message>
        <source>%1 is at least three times the largest increment before it (%2 on %3): check that it is not the total.</source>
        <extracomment>an amount; the largest one before it and its day</extracomment>
        <translation>%1达到此前最大一次本期新增（%3，%2）的三倍以上，请核对是否误填为累计数。</translation>
    </message>
    <message>
        <source>The total %1 of %2 (%3) stands: this figure does not count from that day on.</source>
        <extracomment>a total, its day, the unit that reported it</extracomment>
        <translation>%2已有累计数%1（%3），自该日起本数不计入。</translation>
    </message>
    <message>
        <source>This total sets aside %1 of %2, which %3 reported: check that it includes it.</source>
        <extracomment>a figure, its day, the unit that reported it</extracomment>
        <translation>本累计数将取代%3%2报送的%1，请核对是否已包含在内。</translation>
    </message>
    <message>
        <source>%1 is beyond the target of %2: check the figure.</source>
        <translation>%1已超过目标（%2），请核对数值。</translation>
    </message>
    <message>
        <source>%1 exceeds the cap of %2: check the figure.</source>
        <translation>%1已超过控制数（%2），请核对数值。</translation>
    </message>
    <message>
        <source>%1 is below the target of %2: check the figure.</source>
        <translation>%1已低于目标（%2），请核对数值。</translation>
    </message>
    <message>
        <source>The same %1 is there once more: check that it is not entered twice.</source>
        <translation>已有相同的%1，请核对是否重复报送。</translation>
    </message>
    <message>
        <source>The same %1 of %2 is there once more (%3): check that it is not entered twice.</source>
        <extracomment>an amount, a day, the unit that reported it</extracomment>
        <translation>%2已有相同的%1（%3），请核对是否重复报送。</translation>
    </message>
    <message>
        <source>the office</source>
        <comment>which reported a figure</comment>
        <translation>未注明单位</translation>
    </message>
    <message>
        <source>The value would be below 0: %1. Check the sign.</source>
        <translation>数值将小于0：%1，请核对正负号。</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>No plan “%1” in this database; it holds: %2.</source>
        <translation>数据库中没有计划“%1”；现有：%2。</translation>
    </message>
    <message>
        <source>No unit “%1” in the plan; it has: %2.</source>
        <translation>计划中没有单位“%1”；现有单位：%2。</translation>
    </message>
    <message>
        <source>%1 is outside the plan period; a day from %2 to %3 is accepted.</source>
        <translation>%1不在计划期内；应在%2至%3之间。</translation>
    </message>
    <message>
        <source>%1 is still to come; a day up to today, %2, is accepted.</source>
        <translation>%1还未到；日期不能晚于今天（%2）。</translation>
    </message>
    <message>
        <source>%1 is a share or rate, which does not add up; enter its value as a reading (=N).</source>
        <translation>%1是比率指标，不能逐期相加；请录入累计数（=N）。</translation>
    </message>
    <message>
        <source>%1 adds up from 0 over the year, so it has no baseline to enter.</source>
        <translation>%1是全年累加指标，从0起算，不需要录入基数。</translation>
    </message>
    <message>
        <source>%1 is not responsible for task %2; responsible: %3.</source>
        <translation>%1不是任务%2的责任单位；责任单位：%3。</translation>
    </message>
    <message>
        <source>Row %1 is not voided without a reason; say why.</source>
        <translation>撤销记录%1须写明原因。</translation>
    </message>
    <message>
        <source>Row %1 is a void, and a void is not itself voided; enter the row again instead.</source>
        <translation>记录%1是撤销记录，不能再撤销；请重新登记原数据。</translation>
    </message>
    <message>
        <source>The target of %1 is not changed without a reason; say why.</source>
        <translation>调整%1的目标须写明原因。</translation>
    </message>
    <message>
        <source>The new schedule of %1 needs its dated values, rising by day and inside the plan period.</source>
        <translation>%1的新序时须填写节点值，日期递增且在计划期内。</translation>
    </message>
    <message>
        <source>The note on task %1 says nothing; give a state, progress, a problem or the next step.</source>
        <translation>任务%1的进展情况没有内容；请填写状态、进展情况、存在问题或下一步打算。</translation>
    </message>
    <message>
        <source>“%1” is no state of a task; accepted: %2.</source>
        <translation>没有“%1”这种任务状态；可选：%2。</translation>
    </message>
    <message>
        <source>The measure for task %1 needs a title.</source>
        <translation>任务%1：请填写具体举措。</translation>
    </message>
    <message>
        <source>The person in charge of task %1 needs a name.</source>
        <translation>任务%1的责任人须填写姓名。</translation>
    </message>
    <message>
        <source>“%1” is out of range; at most 9200000000000 either side of 0 is accepted.</source>
        <translation>“%1”超出范围；绝对值不能超过9200000000000。</translation>
    </message>
    <message>
        <source>“%1” is not a day; write it like 2024-09-30.</source>
        <translation>“%1”不是日期；请写成2024-09-30这样的形式。</translation>
    </message>
    <message>
        <source>“%1” is not a quarter; write it like 2024Q3.</source>
        <translation>“%1”不是季度；请写成2024Q3这样的形式。</translation>
    </message>
    <message>
        <source>“%1” is not a time; write it like 2024-10-08T12:00:00 or 2024-10-08T04:00:00Z.</source>
        <translation>“%1”不是时间；请写成2024-10-08T12:00:00或2024-10-08T04:00:00Z这样的形式。</translation>
    </message>
    <message>
        <source>The folder %1 does not exist, so %2 cannot be there; make the folder first or name another.</source>
        <translation>文件夹%1不存在，无法使用%2；请先建立该文件夹，或另选一个。</translation>
    </message>
    <message>
        <source>%1 is not a Xushi database; it was left as it is. Name another file, or restore a backup.</source>
        <translation>%1不是序时数据库，未作改动。请另选文件，或从备份恢复。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Xushi (schema %2, this one knows up to %3); it was left as it is. Install the newer version.</source>
        <translation>%1由更新版本的序时写成（格式%2，本程序只到%3），未作改动。请安装新版本。</translation>
    </message>
    <message>
        <source>%1 is not made as Xushi makes its databases: “%2” was changed, added or taken away. It was left as it is. Restore a backup.</source>
        <translation>%1的结构与序时所建的数据库不符：“%2”被改动、添加或删除。文件未作改动。请从备份恢复。</translation>
    </message>
    <message>
        <source>%1 is read-only: nothing was written. Allow writing to the file and its folder, or work on a copy.</source>
        <translation>%1是只读的，没有写入任何内容。请允许写入该文件及其文件夹，或在副本上工作。</translation>
    </message>
    <message>
        <source>%1 is held by another program; nothing was written. Try again.</source>
        <translation>%1正被其他程序占用，没有写入任何内容。请再试一次。</translation>
    </message>
    <message>
        <source>The disk of %1 is full; nothing was written. Free some space and try again.</source>
        <translation>%1所在磁盘已满，没有写入任何内容。请清理空间后再试。</translation>
    </message>
    <message>
        <source>%1 was not loaded, nothing was changed: %2</source>
        <translation>%1未载入，数据库未作改动：%2</translation>
    </message>
    <message>
        <source>Nothing is changed in the measure for task %1.</source>
        <translation>任务%1的举措没有任何改动。</translation>
    </message>
    <message>
        <source>%1 is before the measure was entered; a day from %2 on is accepted.</source>
        <translation>%1早于该举措的登记日期；应不早于%2。</translation>
    </message>
    <message>
        <source>“%1” is not a digest: give 8 or more of its digits as they stand at the foot of a sheet, such as 7f3a-91c2-e04d.</source>
        <translation>“%1”不是校验码；请按季报页脚所印填写至少8位，如7f3a-91c2-e04d。</translation>
    </message>
    <message>
        <source>It is not text in UTF-8 or GB18030; save the table as CSV.</source>
        <translation>不是UTF-8或GB18030编码的文本；请将表格另存为CSV。</translation>
    </message>
    <message>
        <source>A cell opens with a quotation mark that is never closed.</source>
        <translation>有一个单元格的引号没有结束。</translation>
    </message>
    <message>
        <source>There is text behind a closing quotation mark; double the marks inside a cell.</source>
        <translation>结束引号之后还有文字；单元格内的引号须写成两个。</translation>
    </message>
    <message>
        <source>There is no figure; a head row and a figure a line are expected.</source>
        <translation>没有数值；应有一行表头，其后每行一个数值。</translation>
    </message>
    <message>
        <source>There is no use for a column “%1”; accepted: %2.</source>
        <translation>不认识“%1”列；可用的列：%2。</translation>
    </message>
    <message>
        <source>The column “%1” is missing in the head row; accepted: %2.</source>
        <translation>表头缺少“%1”列；可用的列：%2。</translation>
    </message>
    <message>
        <source>The column “%1” is there twice.</source>
        <translation>“%1”列出现了两次。</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1”为空。</translation>
    </message>
    <message>
        <source>“%1” does not say whether it adds or is the total; write +N, -N or =N, or fill in the kind.</source>
        <translation>“%1”没有说明是新增还是累计；请写成+N、-N或=N，或填写类型。</translation>
    </message>
    <message>
        <source>Row %1 in %2 is not what it is here, although a row never changes; nothing was taken. Check both databases with “xushi check”.</source>
        <translation>%2中的记录%1与本库不同，而记录本不会改变；没有并入任何内容。请用“xushi check”核验两个数据库。</translation>
    </message>
    <message>
        <source>%1 is the database of another program; it was left as it is. Name another file, or restore a backup.</source>
        <translation>%1是其他程序的数据库，未作改动。请另选文件，或从备份恢复。</translation>
    </message>
    <message>
        <source>%1 holds backups of a database named %2 already; choose or make another folder for these.</source>
        <translation>%1里已有另一个同名数据库（%2）的备份；请为这个数据库另选或新建一个文件夹。</translation>
    </message>
    <message>
        <source>Indicator %1 is not called “%2” but “%3”; put right its number or its name.</source>
        <translation>指标%1的名称不是“%2”，而是“%3”；请更正编号或名称。</translation>
    </message>
    <message>
        <source>%1 is not measured in “%2” but in “%3”; give the figure in that unit of measure.</source>
        <translation>%1的计量单位不是“%2”，而是“%3”；请按该计量单位填写。</translation>
    </message>
    <message>
        <source>It has %1 lines; the window takes at most %2 at once. “xushi log --from” takes a table of any length.</source>
        <translation>表格共%1行，窗口一次最多导入%2行；更长的表格请用“xushi log --from”。</translation>
    </message>
    <message>
        <source>No indicator “%1” in the plan; Tasks in the window and “xushi plan show” list the ids.</source>
        <translation>计划中没有指标“%1”；可在窗口“任务”页或用“xushi plan show”查看编号。</translation>
    </message>
    <message>
        <source>No task “%1” in the plan; Tasks in the window and “xushi plan show” list the ids.</source>
        <translation>计划中没有任务“%1”；可在窗口“任务”页或用“xushi plan show”查看编号。</translation>
    </message>
    <message>
        <source>No row “%1” in the journal; Journal in the window and “xushi journal” list the rows.</source>
        <translation>台账中没有“%1”这一条；可在窗口“台账”页或用“xushi journal”查看。</translation>
    </message>
    <message>
        <source>Neither the plan nor the journal has “%1”; Tasks in the window and “xushi plan show” list the ids.</source>
        <translation>计划和台账中都没有“%1”；可在窗口“任务”页或用“xushi plan show”查看编号。</translation>
    </message>
    <message>
        <source>Row %1 was voided before (reason: %2) and does not count; there is nothing left to void.</source>
        <translation>记录%1此前已撤销（原因：%2），不再计入，无须再次撤销。</translation>
    </message>
    <message>
        <source>“%1” has more than 6 decimal places; round it to 6 at most.</source>
        <translation>“%1”的小数超过6位；请保留至多6位。</translation>
    </message>
    <message>
        <source>The total of %1 would leave the range of 9200000000000 either side of 0; nothing was written. Check the figures of this indicator.</source>
        <translation>%1的累计数将超出范围（绝对值不能超过9200000000000），没有写入任何内容。请核对该指标的数值。</translation>
    </message>
    <message>
        <source>%1 holds no plan; load one: File, “Load a plan…” in the window, or “xushi plan load FILE”.</source>
        <translation>%1中没有计划；请在窗口“文件”菜单选择“载入计划…”，或用“xushi plan load 文件”载入。</translation>
    </message>
    <message>
        <source>There is no file %1; it may have been moved or renamed. Name the place where it is now.</source>
        <translation>没有文件%1，可能已移动或改名。请指定它现在的位置。</translation>
    </message>
    <message>
        <source>%1 cannot be opened (%2); it was left as it is. Allow reading it, or name another file.</source>
        <translation>%1无法打开（%2），未作改动。请允许读取该文件，或另选文件。</translation>
    </message>
    <message>
        <source>%1 is damaged (%2); nothing was written. Go back to the last backup.</source>
        <translation>%1已损坏（%2），没有写入任何内容。请恢复最近的备份。</translation>
    </message>
    <message>
        <source>%1 is the database itself; nothing was done. Name another file.</source>
        <translation>%1就是当前数据库，没有执行任何操作。请指定另一个文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2); nothing was changed. Allow reading it, or name another file.</source>
        <translation>%1无法读取（%2），未作任何改动。请允许读取该文件，或另选文件。</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); what was there before is as it was. Name another place, or allow writing there.</source>
        <translation>%1无法写入（%2），原有内容保持不变。请另选位置，或允许在该处写入。</translation>
    </message>
    <message>
        <source>%1 has %2 MiB; a file of at most %3 MiB is accepted. Nothing was changed.</source>
        <translation>%1有%2 MiB；文件最大为%3 MiB。未作任何改动。</translation>
    </message>
    <message>
        <source>%1 is there already and was left as it is. Name a new file, or open that one.</source>
        <translation>%1已经存在，未作改动。请另取文件名，或直接打开该文件。</translation>
    </message>
    <message>
        <source>%1 is nothing that Xushi opens: neither a database of its own, nor a plan, nor a table of figures (CSV). It was left as it is.</source>
        <translation>%1不是序时能打开的文件：既不是序时数据库，也不是计划文件或数值表（CSV）。文件未作改动。</translation>
    </message>
    <message>
        <source>%1 files at once are more than can be opened; nothing was done. Bring one after the other.</source>
        <translation>不能同时打开%1个文件，没有执行任何操作。请逐个打开。</translation>
    </message>
    <message>
        <source>A second window could not be opened: %1 does not start. This window and its database are as they were; start Xushi anew and open the file there.</source>
        <translation>无法打开另一个窗口：%1未能启动。本窗口及其数据库不受影响；请重新启动序时，再打开该文件。</translation>
    </message>
    <message>
        <source>%1 was not opened: a dialog is open in the window, and what was typed there is kept. Close it, then open the file again.</source>
        <translation>%1未打开：窗口中有对话框尚未关闭，其中已填写的内容保留不变。请先关闭对话框，再打开该文件。</translation>
    </message>
    <message>
        <source>Row %1 is not entered again as it was: a later one of the same day, %2, counts, and would no longer be the last. Log it once more if it is right.</source>
        <translation>记录%1不能照原样恢复：同一天（%2）后来登记的一条正在计入，恢复后它就不再是最新的。如确实正确，请重新登记。</translation>
    </message>
    <message>
        <source>%1 could not be read or written (%2); what was begun was taken back whole. Try again; if that does not help, check the database (Backups, “Check” in the window, or “xushi check”) or go back to the last backup.</source>
        <translation>%1读写出错（%2），未完成的写入已整体撤回。请再试一次；如仍出错，请在窗口“备份”页点“核验”，或用“xushi check”核验数据库，或恢复最近的备份。</translation>
    </message>
    <message>
        <source>The check of %1 finds faults (%2), so nothing was done. If it is the open database, “Check” on the page Backups names them and says what to do; of any file “xushi check --db %1” does.</source>
        <translation>核验%1发现问题（%2处），因此没有执行。如是当前数据库，请在窗口“备份”页点“核验”，会逐一列出并说明处理办法；其他文件用“xushi check --db %1”核验。</translation>
    </message>
    <message>
        <source>There is no such day; write it like 2024-09-30.</source>
        <translation>没有这一天；请写成2024-09-30这样的形式。</translation>
    </message>
    <message>
        <source>“%1” names no printed paper: give the day on which it was printed, such as 2024-10-08, or 4 or more digits of the digest at its foot, such as 7f3a-91c2-e04d.</source>
        <translation>“%1”不能指明哪一份材料：请给出打印的日期，例如2024-10-08；或给出页脚校验码的前4位以上，例如7f3a-91c2-e04d。</translation>
    </message>
    <message>
        <source>No paper is kept by “%1” in %2; there is: %3.</source>
        <translation>没有“%1”的存档件（存档文件夹：%2）；现有：%3。</translation>
    </message>
    <message>
        <source>“%1” names several kept papers: %2. Give more digits, --unit or --quarter, or a folder to write all of them to.</source>
        <translation>“%1”对应多份存档件：%2。请多给几位校验码，或加上--unit、--quarter；要全部写出，请给出文件夹。</translation>
    </message>
    <message>
        <source>%1 is no longer the paper that was printed: the file was changed afterwards, and nothing was written. Take it out of a copy of the folder.</source>
        <translation>%1已不是当时打印的原件：文件事后被改动，未写出任何内容。请从存档文件夹的副本中取回。</translation>
    </message>
    <message>
        <source>“%1” is not a decimal number; write it like 35, 13,710 or 0.1891.</source>
        <translation>“%1”不是数值；请写成35、13,710或0.1891这样的形式。</translation>
    </message>
    <message>
        <source>“%1” is given in “%2”, but the indicator is measured in “%3”; give the figure in that unit of measure.</source>
        <translation>“%1”的计量单位是“%2”，该指标的计量单位是“%3”；请按“%3”填写。</translation>
    </message>
    <message>
        <source>“%1” stands in a column that the head row does not name.</source>
        <translation>“%1”所在的列没有表头。</translation>
    </message>
    <message>
        <source>“%1” is no kind of figure; accepted: %2, %3, %4.</source>
        <translation>“%1”不是数值类型；可填：%2、%3、%4。</translation>
    </message>
    <message>
        <source>“%1” may mean several days (%2); write it with its year.</source>
        <translation>“%1”可能是几个日期（%2）；请写明年份。</translation>
    </message>
    <message>
        <source>The new plan period, %1 to %2, leaves out rows of the journal: %3, dated %4 to %5; nothing was loaded. Give the plan a period that holds them, or void them first.</source>
        <translation>新的计划期%1至%2容不下台账中的%3条记录（日期为%4至%5），没有载入。请改计划期，使其包含这些记录，或先撤销这些记录。</translation>
    </message>
    <message>
        <source>No plan holds %1; there is: %2. Name a quarter inside one of them, or the plan with --plan.</source>
        <translation>没有计划包含%1；现有：%2。请改为计划期内的季度，或用--plan指定计划。</translation>
    </message>
    <message>
        <source>There is no database %1. Put the path right, or add --new to make one there.</source>
        <translation>没有数据库%1。请更正路径；如要在该处新建，请加上--new。</translation>
    </message>
    <message>
        <source>%1 is a file and no folder, so %2 cannot be there; name another folder.</source>
        <translation>%1是文件，不是文件夹，无法使用%2；请另选文件夹。</translation>
    </message>
    <message>
        <source>Nothing can be written to %1, as its folder %2 takes no files; nothing was written. Allow writing to the folder, or work on a copy elsewhere.</source>
        <translation>%1无法写入：所在文件夹%2不允许写入，没有写入任何内容。请允许写入该文件夹，或在别处的副本上工作。</translation>
    </message>
    <message>
        <source>What was written has %1 KiB; at most %2 KiB are accepted. Shorten it, or attach it as a document.</source>
        <translation>所填内容有%1KiB，最多可填%2KiB。请压缩内容，或者作为材料另附。</translation>
    </message>
    <message>
        <source>Row %1 is not held: it needs no decision. “xushi held” lists the rows that do.</source>
        <translation>记录%1不在待核实之列，无需处理。待核实的记录可用“xushi held”列出。</translation>
    </message>
    <message>
        <source>Row %1 is not refused without a reason; say why.</source>
        <translation>不予入账须说明原因（记录%1）。</translation>
    </message>
    <message>
        <source>%1 is held by another program (%2); nothing was written. Let it finish or close it, then try again.</source>
        <translation>%1正被其他程序（%2）占用，未写入任何内容。请等其完成或将其关闭后重试。</translation>
    </message>
    <message>
        <source>%1 is held by another program; the waiting was given up and nothing was written.</source>
        <translation>%1正被其他程序占用，已放弃等待，未写入任何内容。</translation>
    </message>
    <message>
        <source>%1 is no longer the file that was opened: another one was moved over it, or it was moved away. Nothing more is read or written. Close this window, look which file is the right one, and open it again.</source>
        <translation>%1已不是打开时的文件：文件被移走，或者被其他文件替换。本窗口不再读写。请关闭本窗口，查清哪个文件是正确的，再重新打开。</translation>
    </message>
    <message>
        <source>%1 is one file with several names (%2 hard links), under which it could be damaged; it was left as it is. Make a real copy of it, or remove the other names.</source>
        <translation>%1是同一文件的多个名称之一（硬链接%2个），分别打开会损坏数据，未作改动。请另存一份真正的副本，或者删去其他名称。</translation>
    </message>
    <message>
        <source>%1 lies on a drive (%2) that does not keep programs from writing at the same time, which destroys a database; it was left as it is. Put the file on this computer&apos;s own disk, and share by backups and merges.</source>
        <translation>%1所在的磁盘（%2）不能防止多个程序同时写入，数据库会因此损坏，未作改动。请将文件放在本机磁盘上，通过备份、合并交换数据。</translation>
    </message>
    <message>
        <source>%1 was being written when its program ended, and nothing can be written there to finish it. Copy the file and the one beside it that ends in “-journal” into one folder on this computer&apos;s disk, and use that copy.</source>
        <translation>%1在写入时程序中断，而所在位置不能写入，无法恢复完整。请将该文件及其旁边以“-journal”结尾的文件一并复制到本机磁盘的同一文件夹，再使用副本。</translation>
    </message>
    <message>
        <source>%1 is open in another window or program, so it was not overwritten. Close it there, or name another file.</source>
        <translation>%1正在其他窗口或程序中打开，未予覆盖。请先将其关闭，或者另选文件。</translation>
    </message>
    <message>
        <source>%1 has rows that are not here (%2), so it was not overwritten. Merge it first, or name a new file.</source>
        <translation>%1中有本数据库没有的记录（%2条），未予覆盖。请先合并，或者另选文件名。</translation>
    </message>
    <message>
        <source>Row %3 in %1 is not made as rows are (%2); nothing was taken. Ask for a new copy from where the file comes from.</source>
        <translation>%1中的记录%3不符合记录的格式（%2），未取入任何内容。请向来源单位重新索取文件。</translation>
    </message>
    <message>
        <source>Row %2 in %1 was recorded at %3, which is still to come: this computer&apos;s clock says %4. Nothing was taken. Set the clocks right; if this one is right and the rows are wanted all the same, add --accept-times.</source>
        <translation>%1中的记录%2登记于%3，晚于本机时间%4，未取入任何内容。请校准时钟；本机时间无误且仍需取入的，请加--accept-times。</translation>
    </message>
    <message>
        <source>%1 is not the database that the copy is of, so it was not overwritten. Name a new file; to restore over it all the same, add --replace: what it held is kept.</source>
        <translation>%1与所用的备份不是同一台账库，未予覆盖。备份时，请另取文件名；恢复时，确要以该备份替换的，请加--replace，原有内容另行保留。</translation>
    </message>
    <message>
        <source>There is no home folder (%1 names none), so there is no place for the usual database; name one with --db FILE.</source>
        <translation>没有用户主目录（%1未指明），无处存放默认数据库。请用--db FILE指定数据库。</translation>
    </message>
    <message>
        <source>Row %1 stands for the same and was recorded at %2, later than this computer&apos;s clock says (%3), so this entry would not count; it was not written. If this clock is wrong, set it right. If it is right, void that row first.</source>
        <translation>记录%1针对同一事项，其写入时间为%2，晚于本机时钟（%3），本次录入将不起作用，因此未写入。本机时钟不准的，请先调准；时钟准确的，请先撤销该记录。</translation>
    </message>
    <message>
        <source>The due day %1 is outside the plan period; a day from %2 to %3 is accepted.</source>
        <translation>完成时限%1不在计划期内，可填%2至%3之间的日期。</translation>
    </message>
    <message>
        <source>%2 has no share of %1, whose target is split; these have: %3.</source>
        <translation>%1的目标已分解，%2没有分解任务；有分解任务的单位：%3。</translation>
    </message>
    <message>
        <source>The target of %1 is split; name the unit whose share it is: %2.</source>
        <translation>%1的目标已分解，请说明是哪个单位的数：%2。</translation>
    </message>
    <message>
        <source>Task %2 has no deliverable or goal “%1” to tick off; it has: %3.</source>
        <translation>任务%2没有可办结的成果或目标“%1”；现有：%3。</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>the text is not UTF-8; save the file in UTF-8</source>
        <translation>文字编码不是UTF-8；请以UTF-8保存</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation>嵌套超过%1层</translation>
    </message>
    <message>
        <source>the key “%1” stands here a second time</source>
        <translation>键“%1”重复出现</translation>
    </message>
    <message>
        <source>the key “%1” is not known; accepted: %2</source>
        <translation>不认识键“%1”；可用：%2</translation>
    </message>
    <message>
        <source>the key “%1” is missing</source>
        <translation>缺少键“%1”</translation>
    </message>
    <message>
        <source>%1 is wanted here, not %2</source>
        <translation>此处应为%1，而不是%2</translation>
    </message>
    <message>
        <source>this text must not be empty</source>
        <translation>此处文字不能为空</translation>
    </message>
    <message>
        <source>“%1” is not the format of a plan; accepted: %2</source>
        <translation>“%1”不是计划文件的格式；应为：%2</translation>
    </message>
    <message>
        <source>“%1” is not a day; write it like 2024-09-30</source>
        <translation>“%1”不是日期；请写成2024-09-30这样的形式</translation>
    </message>
    <message>
        <source>“%1” is not a decimal number; write it like 35 or 0.1891</source>
        <translation>“%1”不是数值；请写成35或0.1891这样的形式</translation>
    </message>
    <message>
        <source>“%1” has more than 6 decimal places</source>
        <translation>“%1”的小数超过6位</translation>
    </message>
    <message>
        <source>“%1” is out of range; at most 9200000000000 either side of 0 is accepted</source>
        <translation>“%1”超出范围；绝对值不能超过9200000000000</translation>
    </message>
    <message>
        <source>“%1” is not known here; accepted: %2</source>
        <translation>此处不认识“%1”；可用：%2</translation>
    </message>
    <message>
        <source>the period ends (%2) before it begins (%1)</source>
        <translation>计划期的结束日期（%2）早于开始日期（%1）</translation>
    </message>
    <message>
        <source>the period from %1 to %2 is longer than %3 years</source>
        <translation>计划期%1至%2长于%3年</translation>
    </message>
    <message>
        <source>the tolerance %1 is below 0; write a share such as 0.10</source>
        <translation>容差%1小于0；请写成0.10这样的比例</translation>
    </message>
    <message>
        <source>the id “%1” is taken at %2</source>
        <translation>编号“%1”已在%2使用</translation>
    </message>
    <message>
        <source>the name “%1” already means the unit at %2</source>
        <translation>名称“%1”已指%2处的单位</translation>
    </message>
    <message>
        <source>no unit “%1” in the list of units</source>
        <translation>单位表中没有“%1”</translation>
    </message>
    <message>
        <source>the unit “%1” is named twice in this task</source>
        <translation>单位“%1”在该任务中出现两次</translation>
    </message>
    <message>
        <source>the id “%1” must have no slash, no control character and no blank at either end</source>
        <translation>编号“%1”不能含斜线、控制字符，首尾不能有空格</translation>
    </message>
    <message>
        <source>task “%1” has indicators but no unit that answers for them</source>
        <translation>任务“%1”有指标，却没有责任单位</translation>
    </message>
    <message>
        <source>a flow adds up from 0; its baseline cannot be %1</source>
        <translation>累加指标从0起算，基数不能是%1</translation>
    </message>
    <message>
        <source>the schedule “nodes” needs at least one dated value in “nodes”</source>
        <translation>序时为nodes时，nodes中至少要有一个节点值</translation>
    </message>
    <message>
        <source>“nodes” goes with the schedule “nodes”, not with “%1”</source>
        <translation>只有序时为nodes时才用nodes，现为“%1”</translation>
    </message>
    <message>
        <source>%1 does not come after %2; order the dated values by day</source>
        <translation>%1没有晚于%2；节点值须按日期先后排列</translation>
    </message>
    <message>
        <source>%1 is outside the plan period, %2 to %3</source>
        <translation>%1不在计划期（%2至%3）内</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>第%1行第%2列</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>整个文件</translation>
    </message>
    <message>
        <source>the text holds the control character %1, which cannot be kept</source>
        <translation>文字中有无法保存的控制字符%1</translation>
    </message>
    <message>
        <source>this is not JSON: the file ends where %1 is expected</source>
        <translation>不是JSON：文件到此结束，此处应为%1</translation>
    </message>
    <message>
        <source>this is not JSON: “%1” stands where %2 is expected</source>
        <translation>不是JSON：此处是“%1”，应为%2</translation>
    </message>
    <message>
        <source>%1 is after the due day, %2</source>
        <translation>%1晚于完成时限%2</translation>
    </message>
    <message>
        <source>“%1” is not accepted here; write a whole number from %2 to %3</source>
        <translation>此处不能填“%1”，应填%2至%3之间的整数</translation>
    </message>
    <message>
        <source>“comparison” stands in the place of “direction”; give only one of them</source>
        <translation>“comparison”代替“direction”，两者只能填一个</translation>
    </message>
    <message>
        <source>the comparison “about” needs “band”: how far from the target still meets it</source>
        <translation>“about”（左右）须填“band”，即上下浮动多少仍算完成</translation>
    </message>
    <message>
        <source>“band” goes with the comparison “about” only</source>
        <translation>“band”只与“about”（左右）同用</translation>
    </message>
    <message>
        <source>the band %1 is below 0</source>
        <translation>浮动范围%1小于0</translation>
    </message>
    <message>
        <source>the comparison “range” needs “target_to”: its upper end</source>
        <translation>“range”（区间）须填“target_to”，即区间上限</translation>
    </message>
    <message>
        <source>“target_to” goes with the comparison “range” only</source>
        <translation>“target_to”只与“range”（区间）同用</translation>
    </message>
    <message>
        <source>the range ends at %1, below its target %2</source>
        <translation>区间上限%1小于目标%2</translation>
    </message>
    <message>
        <source>a place is wanted all year: the schedule is “constant”, not “%1”</source>
        <translation>位次全年适用，序时方式应为“constant”，不是“%1”</translation>
    </message>
    <message>
        <source>a place does not add up; its accumulation is “level”</source>
        <translation>位次不能累加，累计方式应为“level”</translation>
    </message>
    <message>
        <source>%1 does not come after %2; order the years</source>
        <translation>%1不在%2之后，请按年份排列</translation>
    </message>
    <message>
        <source>“yearly” makes a schedule of its own; leave out the schedule “%1”</source>
        <translation>“yearly”自成序时，请去掉序时方式“%1”</translation>
    </message>
    <message>
        <source>the place ends at %1, but the document&apos;s text has %2 characters</source>
        <translation>位置止于第%1字，而文件正文只有%2字</translation>
    </message>
    <message>
        <source>a group needs members; leave “members” out of a unit that is none</source>
        <translation>单位组须有成员；不是单位组的，请去掉“members”</translation>
    </message>
    <message>
        <source>“%1” is a group itself; name its members</source>
        <translation>“%1”本身是单位组，请直接列出其成员</translation>
    </message>
    <message>
        <source>“%1” is no unit of task “%2”; it has: %3</source>
        <translation>“%1”不是任务“%2”的责任单位；现有：%3</translation>
    </message>
    <message>
        <source>a target that is split has no dated values and no years; its shares go by the months</source>
        <translation>已分解的目标不能有节点和分年度目标，各单位分解任务按月序时</translation>
    </message>
    <message>
        <source>a place cannot be split</source>
        <translation>位次不能分解</translation>
    </message>
    <message>
        <source>a rate can be split only where “parts” says which two figures it is made of</source>
        <translation>比率只有在“parts”写明由哪两个数得出时才能分解</translation>
    </message>
</context>
<context>
    <name>FigureBatch</name>
    <message>
        <source>All units, each task&apos;s lead reporting</source>
        <translation>全部单位，由牵头单位填报</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>未保存任何数据。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The number of an indicator or of a line, then why its figure is not accepted</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Saved together: %1</source>
        <extracomment>figures that were saved together: a number of them, and where they are from</extracomment>
        <translation>已一并保存：%1</translation>
    </message>
</context>
<context>
    <name>FigureImport</name>
    <message>
        <source>Lines without a unit, which use the one above: %1.</source>
        <translation>未写单位、按所选单位填报的行：%1行。</translation>
    </message>
    <message>
        <source>Lines without a day, which use the one above: %1.</source>
        <translation>未写日期、按所选日期填报的行：%1行。</translation>
    </message>
    <message>
        <source>Only %1 is shown here; a figure of %2 cannot be entered.</source>
        <translation>当前只看%1，%2的数据不能在此登记。</translation>
    </message>
    <message>
        <source>Choose a table of figures: what each line leads to is shown here before anything is saved. A template says which columns there are; spreadsheets save it as CSV.</source>
        <translation>请选择填好数据的表格，保存前在此显示各行的结果。不清楚格式的，可先另存一份模板，用电子表格填好后另存为CSV。</translation>
    </message>
    <message>
        <source>No table chosen yet.</source>
        <translation>尚未选择表格。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers of lines</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Faulty lines: %1 and more. Nothing is saved until every line is right.</source>
        <translation>有误的行：%1等。所有行均无误后方可一并保存。</translation>
    </message>
    <message>
        <source>Faulty lines: %1. Nothing is saved until every line is right.</source>
        <translation>有误的行：%1。所有行均无误后方可一并保存。</translation>
    </message>
    <message>
        <source>Figures: %1. They are saved together.</source>
        <translation>共%1项数据，将一并保存。</translation>
    </message>
    <message>
        <source>Lines without a figure, skipped: %1.</source>
        <translation>未填数值而略过的行：%1行。</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第%1行</translation>
    </message>
    <message>
        <source>%1 figures of %2</source>
        <translation>%2中的%1项数据</translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至日期</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>累计数</translation>
    </message>
    <message>
        <source>increment</source>
        <translation>本期新增</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>指标名称</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>total</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Indicator no.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation>数据截止日期</translation>
    </message>
    <message>
        <source>base</source>
        <translation>基数</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>上年基数</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>d MMM</source>
        <extracomment>A day inside a sentence, as a QDate format</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A day with its year, as a QDate format</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>First quarter of %1</source>
        <translation>%1年第一季度</translation>
    </message>
    <message>
        <source>Second quarter of %1</source>
        <translation>%1年第二季度</translation>
    </message>
    <message>
        <source>Third quarter of %1</source>
        <translation>%1年第三季度</translation>
    </message>
    <message>
        <source>Fourth quarter of %1</source>
        <translation>%1年第四季度</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a figure and its unit of measure</extracomment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>FileOpening</name>
    <message>
        <source>The file is not there any more: %1</source>
        <translation>文件已不在原处：%1</translation>
    </message>
    <message>
        <source>No program on this computer opens it. It lies here: %1</source>
        <translation>本机没有可打开此文件的程序。文件位于：%1</translation>
    </message>
    <message>
        <source>No program on this computer shows folders. It lies here: %1</source>
        <translation>本机没有可显示文件夹的程序。文件位于：%1</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>“Repair…”</source>
        <translation>“修复…”</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two sentences: what is wrong, and what to do about it</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Table %1, row %2 hangs on something that is gone.</source>
        <translation>表%1第%2行所依附的内容已不存在。</translation>
    </message>
    <message>
        <source>Row %1 cannot be read as a row of the journal.</source>
        <translation>记录%1无法读作台账记录。</translation>
    </message>
    <message>
        <source>Row %1 was changed after it was written: its hash does not fit.</source>
        <translation>记录%1写入后被改动过：散列值不符。</translation>
    </message>
    <message>
        <source>Row %1 was written after a row that is missing here (hash %2).</source>
        <translation>记录%1的前序记录不在本库中（散列值%2）。</translation>
    </message>
    <message>
        <source>The row that was written last (hash %1) is gone.</source>
        <translation>最后写入的记录（散列值%1）已丢失。</translation>
    </message>
    <message>
        <source>The list of newest rows does not follow from the journal.</source>
        <translation>最新记录清单与台账不符。</translation>
    </message>
    <message>
        <source>Plan version %1 is not what was loaded.</source>
        <translation>计划版本%1与载入时不同。</translation>
    </message>
    <message>
        <source>The amount of row %1 is out of range, so it was changed after it was written.</source>
        <translation>记录%1的数值超出范围，可见写入后被改动过。</translation>
    </message>
    <message>
        <source>Row %1 bears a time of arrival before that of the row it came after; what was known when may be wrong.</source>
        <translation>记录%1的入库时间早于前一条记录，历史时点的查询可能有误。</translation>
    </message>
    <message>
        <source>The total of %1 leaves the range of 9200000000000 either side of 0.</source>
        <translation>%1的合计超出正负9200000000000的范围。</translation>
    </message>
    <message>
        <source>Row %1 is of %2, outside the plan period from %3 to %4; it is kept but never counted.</source>
        <translation>记录%1的日期%2不在计划期%3至%4内，予以保留但不计入。</translation>
    </message>
    <message>
        <source>The plan “%1”, which %2 rows belong to, is not in the database.</source>
        <translation>%2条记录所属的计划“%1”不在数据库中。</translation>
    </message>
    <message>
        <source>Row %1 (%2) is about “%3”, which the plan does not have; it is kept but shown nowhere.</source>
        <translation>记录%1（%2）的对象“%3”不在计划中；该记录保留但不显示。</translation>
    </message>
    <message>
        <source>Try %1; else go back to the last backup.</source>
        <translation>请先试%1，不行则恢复最近的备份。</translation>
    </message>
    <message>
        <source>%1 looks for it in the backups.</source>
        <translation>%1会从备份中寻找。</translation>
    </message>
    <message>
        <source>Merge the copy that has it, or let %1 look for it in the backups.</source>
        <translation>请合并含有该记录的副本，或用%1从备份中寻找。</translation>
    </message>
    <message>
        <source>%1 makes it anew.</source>
        <translation>%1可重建清单。</translation>
    </message>
    <message>
        <source>Load its file again, or let %1 look for it in the backups.</source>
        <translation>请重新载入计划文件，或用%1从备份中寻找。</translation>
    </message>
    <message>
        <source>Void a row of it.</source>
        <translation>请撤销其中一条记录。</translation>
    </message>
    <message>
        <source>Load a plan whose period holds it, or void the row.</source>
        <translation>请载入计划期包含该日期的计划，或撤销该记录。</translation>
    </message>
    <message>
        <source>Load its file.</source>
        <translation>请载入该计划文件。</translation>
    </message>
    <message>
        <source>Load a plan that has it, or void the row.</source>
        <translation>请载入含有该对象的计划，或撤销该记录。</translation>
    </message>
    <message>
        <source>The repair could not put it right: go back to the last backup.</source>
        <translation>未能修复，请恢复最近的备份。</translation>
    </message>
    <message>
        <source>No backup has it whole. Lay a backup that was kept elsewhere into the folder of backups and repair again.</source>
        <translation>现有备份中没有完好的。如别处另存有备份，请放入备份文件夹后再次修复。</translation>
    </message>
    <message>
        <source>No backup has it. Merge the copy that has it, if there is one.</source>
        <translation>现有备份中没有。如有含该记录的副本，请合并该副本。</translation>
    </message>
    <message>
        <source>No backup has it whole. Load its file again.</source>
        <translation>现有备份中没有完好的，请重新载入计划文件。</translation>
    </message>
    <message>
        <source>No backup has the row with the hash %1: it is lost.</source>
        <translation>没有备份含有散列值为%1的记录，该记录已丢失。</translation>
    </message>
    <message>
        <source>Merge a copy that has it, if there is one.</source>
        <translation>如另有副本含有该记录，请合并该副本。</translation>
    </message>
    <message>
        <source>The file is damaged at page %1.</source>
        <translation>文件第%1页已损坏。</translation>
    </message>
    <message>
        <source>The file is damaged: its index %1 does not fit its table.</source>
        <translation>文件已损坏：索引%1与数据表不符。</translation>
    </message>
    <message>
        <source>The file is damaged: its parts do not fit together.</source>
        <translation>文件已损坏：内部结构不一致。</translation>
    </message>
    <message>
        <source>Row %1 bears a time that no clock shows.</source>
        <translation>记录%1的时间不是任何时钟能显示的时间。</translation>
    </message>
    <message>
        <source>Row %1 did not arrive at the time that it bears now; what was known when may be wrong.</source>
        <translation>记录%1的收到时间已不是当时登记的时间，历史时点的查询结果可能有误。</translation>
    </message>
    <message>
        <source>Row %1 is not made as rows are (%2); other databases will not take it.</source>
        <translation>记录%1不符合记录的格式（%2），其他数据库不会接收。</translation>
    </message>
    <message>
        <source>Row %1 (%2 of %3) is held: no version of its plan allows it, and it does not count.</source>
        <translation>记录%1（%3的%2）待核实：计划的任何版本都不允许，暂不计入。</translation>
    </message>
    <message>
        <source>The newest row bears the time %1, but this computer&apos;s clock says %2.</source>
        <translation>最新记录的时间是%1，晚于本机时间%2。</translation>
    </message>
    <message>
        <source>Void the row and enter it again.</source>
        <translation>请撤销该记录后重新录入。</translation>
    </message>
    <message>
        <source>Accept or refuse it: Backups in the window, or “xushi held”.</source>
        <translation>请在窗口的“备份”页或者用“xushi held”核实入账或不予入账。</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>无需处理。</translation>
    </message>
    <message>
        <source>Set the clock right. If it is right, it was wrong when that row was written: looking back to an earlier time will not show the rows since.</source>
        <translation>请校准时钟。本机时间无误的，说明该记录登记时时钟有误：查询较早时点时，其后的记录不会显示。</translation>
    </message>
    <message>
        <source>Row %1 voids row %2 of another plan or unit, which it may not; that row counts.</source>
        <translation>记录%1撤销的记录%2属于另一个计划或另一个单位，撤销无效，该记录照常计入。</translation>
    </message>
</context>
<context>
    <name>FirstQuestion</name>
    <message>
        <source>There is no database %1. If you look for one that there is, go back and put the path right. A new one can be made there, with an empty journal.</source>
        <translation>没有数据库%1。如要打开已有的数据库，请返回后更正路径；也可以在该处新建一个数据库，台账为空。</translation>
    </message>
    <message>
        <source>Make a new database</source>
        <translation>新建数据库</translation>
    </message>
</context>
<context>
    <name>HeldWork</name>
    <message>
        <source>Accepted: %1</source>
        <extracomment>the rows that the office decided about</extracomment>
        <translation>已核实入账：%1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>不予入账：%1</translation>
    </message>
    <message>
        <source>acceptance of %1</source>
        <extracomment>names a step that can be taken back</extracomment>
        <translation>核实入账（%1）</translation>
    </message>
    <message>
        <source>refusal of %1</source>
        <translation>不予入账（%1）</translation>
    </message>
</context>
<context>
    <name>IndicatorProfile</name>
    <message>
        <source>in charge: not named</source>
        <translation>责任人未指定</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>年度目标</translation>
    </message>
    <message>
        <source>until %1; replaced because: %2</source>
        <extracomment>until when a former target held, and why it was replaced</extracomment>
        <translation>至%1；调整原因：%2</translation>
    </message>
    <message>
        <source>Former target</source>
        <translation>原目标</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>nothing reported by %1</source>
        <translation>截至%1尚未报送</translation>
    </message>
    <message>
        <source>last report %1</source>
        <translation>最近报送%1</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>所属任务</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基数</translation>
    </message>
    <message>
        <source>not known: enter it with Log progress</source>
        <translation>未录入：请在“报送数据”中录入</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>and others</source>
        <translation>等</translation>
    </message>
    <message>
        <source>the notice leaves the list open</source>
        <translation>通知未列全</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>target, schedule</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: expected %2</source>
        <translation>%1：应达%2</translation>
    </message>
    <message>
        <source>actual %1</source>
        <translation>实际%1</translation>
    </message>
    <message>
        <source>nothing reported</source>
        <translation>未报送</translation>
    </message>
    <message>
        <source>%1: %2, expected %3</source>
        <extracomment>day, actual, expected</extracomment>
        <translation>%1：%2，应达%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>目标%1</translation>
    </message>
    <message>
        <source>steps: %1</source>
        <translation>历次：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>changed on %1</source>
        <translation>%1调整过</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Data source</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知原文</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>分解任务</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>分年度</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>数据发布</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>months late: %1</source>
        <translation>数据滞后%1个月</translation>
    </message>
    <message>
        <source>%1 of %2 units have reported</source>
        <translation>%2个单位已报%1个</translation>
    </message>
</context>
<context>
    <name>Joined</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>JournalFilterForm</name>
    <message>
        <source>All units</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>全部任务</translation>
    </message>
    <message>
        <source>All authors</source>
        <translation>全部填报人</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>全部日期</translation>
    </message>
    <message>
        <source>Days…</source>
        <translation>自定日期…</translation>
    </message>
</context>
<context>
    <name>JournalListing</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Indicator or task</source>
        <translation>指标或任务</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>撤销情况</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>填报人</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>记录编号</translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>Voided: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Takes back: %1, %2</source>
        <translation>撤销%2的%1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限%1</translation>
    </message>
    <message>
        <source>marked done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>no longer done</source>
        <translation>改为未完成</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>存在问题：%1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一步打算：%1</translation>
    </message>
    <message>
        <source>Schedule: %1</source>
        <translation>序时方式：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>the kind of a row and its figure</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>moved from task %1</source>
        <translation>由任务%1移来</translation>
    </message>
    <message>
        <source>now under task %1</source>
        <translation>现列入任务%1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>不予入账：%1</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>Accepts: %1, %2</source>
        <translation>核实入账：%2的%1</translation>
    </message>
    <message>
        <source>Refuses: %1, %2</source>
        <translation>不予入账：%2的%1</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>What was typed here is not saved. Press Esc or Cancel again to discard it.</source>
        <translation>填写的内容尚未保存。再按一次Esc或“取消”，将不保存而关闭。</translation>
    </message>
</context>
<context>
    <name>LogForm</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A unit and its role in a task</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>This indicator adds up from 0 over the year: it has no baseline.</source>
        <translation>本指标全年从0累加，没有基数。</translation>
    </message>
    <message>
        <source>Type the figure: what it leads to is shown here before it is saved.</source>
        <translation>请填写数值；保存前在此显示结果。</translation>
    </message>
    <message>
        <source>Saved: %1 %2 → %3 (%4)</source>
        <extracomment>indicator, what was entered, actual, status</extracomment>
        <translation>已保存：%1 %2 → %3（%4）</translation>
    </message>
    <message>
        <source>So far: actual %1 of %2, last reported %3.</source>
        <translation>目前：实际%1，目标%2，最近报送%3。</translation>
    </message>
    <message>
        <source>So far nothing was reported; target %1.</source>
        <translation>目前未报送；目标%1。</translation>
    </message>
    <message>
        <source>Type the number, a part of the name or the pinyin initials of an indicator.</source>
        <translation>请输入指标的编号、名称中的任意部分或拼音首字母。</translation>
    </message>
    <message>
        <source>A share or rate does not add up: enter its value as a reading.</source>
        <translation>比率指标不能逐期相加，请录入累计数。</translation>
    </message>
    <message>
        <source>Saved: %1 %2 on %3 → %4 (%5)</source>
        <extracomment>indicator, what was entered, its day, new actual, status</extracomment>
        <translation>已保存：%1 %3 %2 → %4（%5）</translation>
    </message>
    <message>
        <source>%1 baseline %2</source>
        <extracomment>names a step that can be taken back: indicator, baseline</extracomment>
        <translation>%1上年基数%2</translation>
    </message>
    <message>
        <source>%1 %2 on %3</source>
        <extracomment>names a step that can be taken back: indicator, figure, its day</extracomment>
        <translation>%1 %2（%3）</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>word %1 of the command line is not text in %2</source>
        <translation>命令行的第%1个词不是%2编码的文字</translation>
    </message>
</context>
<context>
    <name>MeasureForm</name>
    <message>
        <source>There is no task to enter a measure for.</source>
        <translation>没有可登记举措的任务。</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>请填写具体举措。</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>尚无改动。</translation>
    </message>
    <message>
        <source>Saved: measure “%1”</source>
        <translation>已登记举措：“%1”</translation>
    </message>
    <message>
        <source>Marked done: “%1”</source>
        <translation>已办结：“%1”</translation>
    </message>
    <message>
        <source>Open again: “%1”</source>
        <translation>已改回未办结：“%1”</translation>
    </message>
    <message>
        <source>Changed: measure “%1”</source>
        <translation>已修改举措：“%1”</translation>
    </message>
    <message>
        <source>Write each day like 2024-09-30.</source>
        <translation>请把日期写成2024-09-30这样的形式。</translation>
    </message>
    <message>
        <source>measure “%1”</source>
        <translation>举措“%1”</translation>
    </message>
    <message>
        <source>“%1” marked done</source>
        <translation>举措“%1”办结</translation>
    </message>
    <message>
        <source>“%1” opened again</source>
        <translation>举措“%1”改回未办结</translation>
    </message>
    <message>
        <source>“%1” moved to task %2</source>
        <translation>举措“%1”移至任务%2</translation>
    </message>
    <message>
        <source>change to measure “%1”</source>
        <translation>修改举措“%1”</translation>
    </message>
    <message>
        <source>Moved: measure “%1” to task %2</source>
        <translation>已将举措“%1”移至任务%2</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>No unit named</source>
        <translation>未注明单位</translation>
    </message>
    <message>
        <source>%1 new rows, %2 known</source>
        <translation>新增%1条，已有%2条</translation>
    </message>
    <message>
        <source>Of the new rows %1 call for a look:</source>
        <translation>新增记录中有%1处需要查看：</translation>
    </message>
    <message>
        <source>… “Check” names the others</source>
        <translation>……其余由“核验”列出</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a unit, and how many rows</comment>
        <translation>%1%2条</translation>
    </message>
    <message>
        <source>Merged: %1</source>
        <translation>已合并：%1</translation>
    </message>
    <message>
        <source>Merged: %1 (%2)</source>
        <translation>已合并：%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>; what was here before is kept as %1</source>
        <translation>；合并前的数据另存为%1</translation>
    </message>
    <message>
        <source>A plan that is not here yet comes along, and is not shown until it is chosen: %1</source>
        <translation>带入这里没有的计划，选用之前不显示：%1</translation>
    </message>
    <message>
        <source>Another version of this plan comes along, and is not in force; the one here stays: %1</source>
        <translation>带入本计划的另一个版本，不生效，仍按这里的版本：%1</translation>
    </message>
    <message>
        <source>Rows that wait for a decision, and do not count until they are accepted: %1</source>
        <translation>待核实的记录%1条，核实入账之前不计入</translation>
    </message>
    <message>
        <source>; held until a decision: %1 rows</source>
        <translation>；待核实%1条</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Saved: note on task %1</source>
        <translation>已填报任务%1的进展情况</translation>
    </message>
    <message>
        <source>Write something, or choose another state.</source>
        <translation>请填写内容，或更改任务状态。</translation>
    </message>
    <message>
        <source>note on task %1</source>
        <translation>任务%1的进展情况</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>季报</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>How the whole plan stands, what needs action, and the units ranked</source>
        <translation>全局情况、需要处理的事项和单位排名</translation>
    </message>
    <message>
        <source>A unit&apos;s indicators, tasks, measures and persons, and why each status is what it is</source>
        <translation>各单位的指标、任务、举措和责任人，以及状态说明</translation>
    </message>
    <message>
        <source>The plan as a tree, and the course and rows of each indicator</source>
        <translation>逐级展开的计划，各指标的走势和登记记录</translation>
    </message>
    <message>
        <source>Every row that was entered, to look for, to void and to export</source>
        <translation>登记过的每一条记录，可查找、撤销、导出</translation>
    </message>
    <message>
        <source>The quarter&apos;s status sheets, to look at, to print and to export</source>
        <translation>本季度的进展情况表，可查看、打印、导出</translation>
    </message>
    <message>
        <source>Copies of the data: taking, restoring, merging, checking</source>
        <translation>数据的备份、恢复、合并与核验</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Task no.</source>
        <translation>任务编号</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>工作任务</translation>
    </message>
    <message>
        <source>Indicator no.</source>
        <translation>指标编号</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>Accumulation</source>
        <translation>累计方式</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>上年基数</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>年度目标</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>序时应达</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>最近报送</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>数据截止日期</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展情况</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>下一步打算</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>bulletin</source>
        <extracomment>the end of a file&apos;s name: &quot;2024Q3_bulletin&quot;</extracomment>
        <translation>通报</translation>
    </message>
    <message>
        <source>Completion of</source>
        <translation>完成率口径</translation>
    </message>
    <message>
        <source>of the target</source>
        <translation>按目标值</translation>
    </message>
    <message>
        <source>from the baseline</source>
        <translation>从基数起算</translation>
    </message>
    <message>
        <source>of the cap</source>
        <translation>占控制数</translation>
    </message>
    <message>
        <source>Say why %1 is not named; the reason stays with the draft.</source>
        <translation>请填写不列%1的理由，理由随拟稿保留。</translation>
    </message>
    <message>
        <source>No copy was kept for printing it again: %1</source>
        <translation>材料已出，但存档件没有留成，以后不能原样再打：%1</translation>
    </message>
    <message>
        <source>all-units</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>季报</translation>
    </message>
    <message>
        <source>rules-%1</source>
        <extracomment>in a file&apos;s name; %1 is the number of the rules&apos; edition</extracomment>
        <translation>口径第%1版</translation>
    </message>
    <message>
        <source>all units</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>%1 %2 (%3, %4)</source>
        <translation>%1 %2（%3，%4）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation>等，另有%1份</translation>
    </message>
    <message>
        <source>%1 is before the end of the quarter that the bulletin is about.</source>
        <translation>%1早于通报所涉季度末，请改填以后的日期。</translation>
    </message>
</context>
<context>
    <name>Placeholders</name>
    <message>
        <source>DATE</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>DIGEST</source>
        <translation>校验码</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>INDICATOR</source>
        <translation>指标编号</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>N</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>PART</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>PERCENT</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>QUARTER</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>ROW</source>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>TASK</source>
        <translation>任务编号</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>UNIT</source>
        <translation>单位</translation>
    </message>
</context>
<context>
    <name>PlanChanges</name>
    <message>
        <source>is gone</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a trait of an indicator, what it was and what it becomes: &quot;unit of measure: 项 → 个&quot;</extracomment>
        <translation>%1：%2→%3</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>between the changes of an indicator</extracomment>
        <translation>；</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between items of a list: &quot;甲局, 乙局&quot;</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>unit of measure</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>accumulation</source>
        <translation>累计方式</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>序时方式</translation>
    </message>
    <message>
        <source>responsible units</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day, and the value due by it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 %2: at least %3 is to be reached, which is below the baseline %4. Is it meant to fall?</source>
        <translation>%1 %2：目标为不低于%3，却低于上年基数%4，请核对。</translation>
    </message>
    <message>
        <source>%1 %2: at most %3 is allowed, which is above the baseline %4. Is it meant to rise?</source>
        <translation>%1 %2：目标为不超过%3，却高于上年基数%4，请核对。</translation>
    </message>
    <message>
        <source>%1 %2: the dated value of %3, %4, is below the one before it, %5.</source>
        <translation>%1 %2：%3的节点值%4低于前一个值%5，请核对。</translation>
    </message>
    <message>
        <source>%1 %2: the dated value of %3, %4, is above the one before it, %5, although it is meant to fall.</source>
        <translation>%1 %2：应逐步下降，%3的节点值%4却高于前一个值%5，请核对。</translation>
    </message>
    <message>
        <source>%1 %2: the dated value of %3, %4, goes beyond the target %5.</source>
        <translation>%1 %2：%3的节点值%4超出了目标%5，请核对。</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>目标要求</translation>
    </message>
    <message>
        <source>due day</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>%1 (%2, a share)</source>
        <translation>%1（%2，有分解任务）</translation>
    </message>
    <message>
        <source>%1 %2: the shares come to %3, not to the target %4.</source>
        <translation>%1%2：各单位分解任务合计%3，与目标%4不符。</translation>
    </message>
    <message>
        <source>%1 %2: the years come to %3, not to the target %4.</source>
        <translation>%1%2：分年度目标合计到%3，与总目标%4不符。</translation>
    </message>
    <message>
        <source>%1 %2: %3 members of %4 answer for it together. Split it by “shares” where each has its own target.</source>
        <translation>%1%2：由%4的%3个成员共同负责。各有任务数的，请用“shares”分解。</translation>
    </message>
    <message>
        <source>%1 %2: the figure is published on %3, before the due day %4.</source>
        <translation>%1%2：数据发布日%3早于完成时限%4。</translation>
    </message>
    <message>
        <source>%1 %2: the document has “%3” at the place of its sentence.</source>
        <translation>%1%2：文件中该处的文字是“%3”，与原文不符。</translation>
    </message>
</context>
<context>
    <name>PlanDifferences</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>project</source>
        <translation>工程</translation>
    </message>
    <message>
        <source>task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2→%3</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>删除：%1</translation>
    </message>
    <message>
        <source>Changed: %1: %2</source>
        <translation>变动：%1：%2</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>两份计划内容相同。</translation>
    </message>
    <message>
        <source>%1 new, %2 gone, %3 changed.</source>
        <translation>新增%1处，删除%2处，变动%3处。</translation>
    </message>
</context>
<context>
    <name>PlanFields</name>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>印发机关</translation>
    </message>
    <message>
        <source>day of issue</source>
        <translation>印发日期</translation>
    </message>
    <message>
        <source>period</source>
        <translation>计划期</translation>
    </message>
    <message>
        <source>tolerance</source>
        <translation>容差</translation>
    </message>
    <message>
        <source>office</source>
        <translation>通报单位</translation>
    </message>
    <message>
        <source>ranked from</source>
        <translation>参加排名所需指标数</translation>
    </message>
    <message>
        <source>report day</source>
        <translation>报送时限</translation>
    </message>
    <message>
        <source>review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>text of the document</source>
        <translation>文件正文</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>article</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>responsible units</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>and others</source>
        <translation>“等”字</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>分管领导</translation>
    </message>
    <message>
        <source>deliverables</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>目标（文字）</translation>
    </message>
    <message>
        <source>due day</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>due as worded</source>
        <translation>时限表述</translation>
    </message>
    <message>
        <source>sentence of the notice</source>
        <translation>通知原文</translation>
    </message>
    <message>
        <source>printed number</source>
        <translation>印发时的序号</translation>
    </message>
    <message>
        <source>unit of measure</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>目标要求</translation>
    </message>
    <message>
        <source>band</source>
        <translation>浮动范围</translation>
    </message>
    <message>
        <source>upper end of the range</source>
        <translation>区间上限</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>上年基数</translation>
    </message>
    <message>
        <source>accumulation</source>
        <translation>累计方式</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>序时方式</translation>
    </message>
    <message>
        <source>dated values</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>targets of the years</source>
        <translation>分年度目标</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>约束力</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>目标表述</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>分解任务</translation>
    </message>
    <message>
        <source>day of publication</source>
        <translation>数据发布日</translation>
    </message>
    <message>
        <source>months that the source is late</source>
        <translation>数据滞后月数</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>data source</source>
        <translation>数据来源</translation>
    </message>
</context>
<context>
    <name>PlanNames</name>
    <message>
        <source>%1</source>
        <extracomment>the year of a plan</extracomment>
        <translation>%1年</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1—%2年</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a plan&apos;s title and its year</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (merged, not in use)</source>
        <extracomment>a plan in a list to choose from</extracomment>
        <translation>%1（合并带入，未启用）</translation>
    </message>
</context>
<context>
    <name>PlanOfferWords</name>
    <message>
        <source>The database does not have this plan yet. What it has stays as it is.</source>
        <translation>数据库中还没有这个计划。已有内容保持不变。</translation>
    </message>
    <message>
        <source>It becomes the version in force of the plan that the database has. The journal is kept.</source>
        <translation>数据库中已有该计划，载入后以此版本为准。台账保留。</translation>
    </message>
    <message>
        <source>It becomes the version in force of the plan that the database has. The journal is kept, also its rows about what this version no longer has: %1.</source>
        <translation>数据库中已有该计划，载入后以此版本为准。台账保留，其中%1条的对象在此版本中已不存在，也一并保留。</translation>
    </message>
    <message>
        <source>The database has this very version already.</source>
        <translation>数据库中已有这一版本。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>%1 projects, %2 tasks, %3 indicators, %4 units</source>
        <translation>工程%1项，任务%2项，指标%3个，单位%4个</translation>
    </message>
    <message>
        <source>Load this plan?</source>
        <translation>载入这个计划？</translation>
    </message>
    <message>
        <source>Loaded: %1</source>
        <translation>已载入：%1</translation>
    </message>
    <message>
        <source>Loaded as the newer version, the journal is kept: %1</source>
        <translation>已作为新版本载入，台账保留：%1</translation>
    </message>
    <message>
        <source>The database had this plan already, nothing was changed: %1</source>
        <translation>数据库中已有这个计划，未作改动：%1</translation>
    </message>
    <message>
        <source>Rows of the journal are about what this plan no longer has. They are kept, and count again when a version has it again. There are %1:</source>
        <translation>台账中有%1条的对象在此计划中已不存在。这些记录保留，以后的版本再有该对象时重新计入：</translation>
    </message>
    <message>
        <source>… “xushi check” names them all</source>
        <translation>……用“xushi check”可列出全部</translation>
    </message>
    <message>
        <source>Worth a look before it is loaded:</source>
        <translation>载入前请查看：</translation>
    </message>
    <message>
        <source>… “xushi plan check” names them all</source>
        <translation>……全部由“xushi plan check”列出</translation>
    </message>
    <message>
        <source>… “xushi plan diff” names them all</source>
        <translation>……其余见“xushi plan diff”</translation>
    </message>
</context>
<context>
    <name>PlanWork</name>
    <message>
        <source>Shown from now on: %1</source>
        <extracomment>the plan that the user chose</extracomment>
        <translation>从现在起显示：%1</translation>
    </message>
</context>
<context>
    <name>PreviewWords</name>
    <message>
        <source>After saving, as of %1: actual %2, completion %3</source>
        <translation>保存后截至%1：实际%2，完成率%3</translation>
    </message>
    <message>
        <source>After saving, as of %1: actual %2</source>
        <translation>保存后截至%1：实际%2</translation>
    </message>
</context>
<context>
    <name>QuarterEntry</name>
    <message>
        <source>Nothing typed yet.</source>
        <translation>尚未填写。</translation>
    </message>
    <message>
        <source>Not accepted yet: %1. Nothing is saved until every figure is.</source>
        <extracomment>%1: numbers of indicators</extracomment>
        <translation>有误，尚不能保存：%1。所有数据均无误后方可一并保存。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Figures typed: %1. They are saved together.</source>
        <translation>已填%1项，将一并保存。</translation>
    </message>
    <message>
        <source>Type each figure beside its indicator: what it leads to is shown here.</source>
        <translation>请在指标后面填写数据，保存后的结果在此显示。</translation>
    </message>
    <message>
        <source>A note needs a figure: type one, or clear the note.</source>
        <translation>备注须与数据一并登记：请填写数据，或清除备注。</translation>
    </message>
    <message>
        <source>Write the day like 2024-09-30; nothing is saved without one.</source>
        <translation>请先写明日期，如2024-09-30；没有日期不能保存。</translation>
    </message>
    <message>
        <source>None of these indicators has a baseline.</source>
        <translation>所列指标都不需要填上年基数。</translation>
    </message>
    <message>
        <source>%1 baselines</source>
        <translation>上年基数%1项</translation>
    </message>
    <message>
        <source>%1 figures as of %2</source>
        <translation>截至%2的%1项数据</translation>
    </message>
</context>
<context>
    <name>RankWords</name>
    <message>
        <source>%1, shared</source>
        <translation>并列%1</translation>
    </message>
</context>
<context>
    <name>RetargetForm</name>
    <message>
        <source>Type the new target.</source>
        <translation>请填写新目标。</translation>
    </message>
    <message>
        <source>Add the days and what is to be reached by each.</source>
        <translation>请添加节点日期和应达数。</translation>
    </message>
    <message>
        <source>Type what is to be reached by %1.</source>
        <translation>请填写%1的应达数。</translation>
    </message>
    <message>
        <source>These are the terms in force: change the target or the schedule.</source>
        <translation>与现行目标相同：请修改目标值或序时方式。</translation>
    </message>
    <message>
        <source>After saving: expected by %1 %2 (now %3)</source>
        <translation>保存后：%1应达%2（现为%3）</translation>
    </message>
    <message>
        <source>Say why: a target is not changed without a reason.</source>
        <translation>请写明原因：调整目标须有依据。</translation>
    </message>
    <message>
        <source>Saved: %1 → %2 from %3</source>
        <extracomment>indicator, new target and schedule, first day</extracomment>
        <translation>已保存：%1 → %2，自%3起</translation>
    </message>
    <message>
        <source>A target of 0 is met by anything that is not below 0.</source>
        <translation>目标为0时，只要不是负数即为完成。</translation>
    </message>
    <message>
        <source>new target of %1: %2</source>
        <extracomment>names a step that can be taken back: indicator, new target and schedule</extracomment>
        <translation>%1的目标调整为%2</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A name and, in brackets, its unit of measure or its role</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No numeric target · state: %1 · no measures entered</source>
        <translation>无量化指标  状态：%1  未填报举措</translation>
    </message>
    <message>
        <source>No numeric target · state: %1 · measures: %2, done: %3</source>
        <translation>无量化指标  状态：%1  举措%2项，已完成%3项</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>工作任务</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Year&apos;s
target</source>
        <translation>年度
目标</translation>
    </message>
    <message>
        <source>Actual
to date</source>
        <translation>截至本季
实际</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>序时
应达</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展情况</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>下一步打算</translation>
    </message>
    <message>
        <source>Journal digest %1</source>
        <translation>校验码%1</translation>
    </message>
    <message>
        <source>as known at %1</source>
        <translation>按%1所知</translation>
    </message>
    <message>
        <source>Progress on the work plan, %1</source>
        <translation>工作计划%1进展情况表</translation>
    </message>
    <message>
        <source>Filled in by:</source>
        <translation>填报人：</translation>
    </message>
    <message>
        <source>Reviewed by:</source>
        <translation>审核人：</translation>
    </message>
    <message>
        <source>Head in charge (signature):</source>
        <translation>分管负责人（签字）：</translation>
    </message>
    <message>
        <source>Telephone:</source>
        <translation>联系电话：</translation>
    </message>
    <message>
        <source>Unit (seal):</source>
        <translation>单位（盖章）：</translation>
    </message>
    <message>
        <source>Date:         %1</source>
        <extracomment>The date of signature; month and day are filled in by hand</extracomment>
        <translation>%1年    月    日</translation>
    </message>
    <message>
        <source>This unit has no task in the plan.</source>
        <translation>本单位在计划中没有任务。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>as known when printed</source>
        <translation>按打印时台账</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>报送率</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>vs last
quarter</source>
        <translation>较上季</translation>
    </message>
    <message>
        <source>same</source>
        <translation>持平</translation>
    </message>
    <message>
        <source>Summary of progress on the work plan, %1</source>
        <translation>工作计划%1进展情况汇总表</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>全部指标</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a target and the word behind it
----------
an indicator and its baseline, with the unit of measure</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between the items of a list</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>Completion is (actual - baseline) / (target - baseline). Baselines: %1.</source>
        <translation>完成率＝（实际－基数）÷（目标－基数）。上年末基数：%1。</translation>
    </message>
    <message>
        <source>Reported: of the indicators and tasks that a unit has to report this quarter, the share that it reported.</source>
        <translation>报送率：单位本季应报送的指标和任务中，已报送的占比。</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未说明原因</translation>
    </message>
    <message>
        <source>or more|and above</source>
        <extracomment>words behind a target in a plan&apos;s own wording, with | between them</extracomment>
        <translation>以上|及以上</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>不超过%1</translation>
    </message>
    <message>
        <source>down to %1</source>
        <translation>降至%1</translation>
    </message>
    <message>
        <source>striving for %1</source>
        <translation>力争%1</translation>
    </message>
    <message>
        <source>%1   Reporting unit: %2</source>
        <extracomment>the plan, and whose sheet it is</extracomment>
        <translation>%1&#x3000;填报单位：%2</translation>
    </message>
    <message>
        <source>Data up to %1, as the units reported them   %2 of the schedule gone</source>
        <translation>数据截止日期：%1&#x3000;数据来源：各单位报送&#x3000;序时进度%2</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>原因：%1。</translation>
    </message>
    <message>
        <source>No reason given.</source>
        <translation>未说明原因。</translation>
    </message>
    <message>
        <source>%1 %2 (%3): %4 %5</source>
        <extracomment>number and name of an indicator, its lead unit, why it is behind, the unit&apos;s reason</extracomment>
        <translation>%1 %2（%3）：%4%5</translation>
    </message>
    <message>
        <source>Answers
for</source>
        <translation>负责</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>配合</translation>
    </message>
    <message>
        <source>%1 (%2→%3)</source>
        <extracomment>an arrow with the change of a rank; the number of trailing indicators before, and now</extracomment>
        <translation>%1（%2→%3）</translation>
    </message>
    <message>
        <source>A unit answers for the indicators that it leads or shares jointly: the statuses and the rank are of these. Of those that it supports only the number is shown. The whole plan counts each indicator once.</source>
        <translation>负责：牵头或者共同责任的指标，各状态和名次只按这些指标统计；配合的指标只列项数；全部指标每项只计一次。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>a note below its task&apos;s row: the task, the name of the note&apos;s column, the note</extracomment>
        <translation>%1&#x3000;%2：%3</translation>
    </message>
    <message>
        <source>see below</source>
        <translation>见下行</translation>
    </message>
    <message>
        <source>No numeric target · no measures entered</source>
        <translation>无量化指标&#x3000;未填报举措</translation>
    </message>
    <message>
        <source>No numeric target · measures: %1, done: %2</source>
        <translation>无量化指标&#x3000;举措%1项，已完成%2项</translation>
    </message>
    <message>
        <source>recomputed by the present rules, edition %1</source>
        <translation>按现行口径重算（口径第%1版）</translation>
    </message>
    <message>
        <source>rules, edition %1</source>
        <translation>口径第%1版</translation>
    </message>
    <message>
        <source>: </source>
        <translation>：</translation>
    </message>
    <message>
        <source>%1 (not reported this quarter)</source>
        <extracomment>a task&apos;s state that was reported in an earlier quarter</extracomment>
        <translation>%1（本季未报送）</translation>
    </message>
    <message>
        <source>No numeric target · not reported this quarter · no measures entered</source>
        <translation>无量化指标&#x3000;本季未报送&#x3000;未填报举措</translation>
    </message>
    <message>
        <source>No numeric target · not reported this quarter · measures: %1, done: %2</source>
        <translation>无量化指标&#x3000;本季未报送&#x3000;举措%1项，已完成%2项</translation>
    </message>
    <message>
        <source>(%1)</source>
        <extracomment>the day of an old figure, below it</extracomment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>Expected: what ought to be reached by this day, rounded in the unit&apos;s favour to the places of the target; what is short of it is behind.</source>
        <translation>序时应达：截至本季末应达到的数，按目标的位数取整（就低有利于单位）；未达到的为滞后。</translation>
    </message>
    <message>
        <source>Expected: what ought to be reached by this day, rounded in the unit&apos;s favour to the places of the target; who reaches it is on schedule. Lagging: short of it by at most %1 of the year&apos;s task; behind: by more.</source>
        <translation>序时应达：截至本季末应达到的数，按目标的位数取整（有利于单位），达到即为达序时。略滞后：差额不超过任务量的%1；滞后：超过%1。</translation>
    </message>
    <message>
        <source>An actual with a day in brackets was reported then; nothing was reported this quarter.</source>
        <translation>实际数下注日期的，为该日所报，本季未报送。</translation>
    </message>
    <message>
        <source>Reason (reported on %1): %2.</source>
        <translation>原因（%1报）：%2。</translation>
    </message>
    <message>
        <source>Ranked are units that answer for at least %1 indicators that can be judged: by the share of these that is behind, missed, not reported or has an old figure, then by the share that is lagging. In the last column: places gained or lost; in brackets how many of those judged were behind, missed, not reported or old last quarter, and are now.</source>
        <translation>负责的可评定指标不少于%1项的单位参加排名：先比其中滞后、未完成、未报送和沿用旧数的占比，再比略滞后的占比，低者在前。较上季：名次升降；括号内为上季末和本季末滞后、未完成、未报送和沿用旧数的项数/可评定项数。</translation>
    </message>
    <message>
        <source>Behind, missed or overdue (%1)</source>
        <translation>滞后、未完成和逾期未报送的指标（%1项）</translation>
    </message>
    <message>
        <source>* No baseline, or one that equals the target: actual / target, or target / actual where less is better.</source>
        <translation>*未录基数（或基数与目标相同）：完成率＝实际÷目标（以低为好的＝目标÷实际）。</translation>
    </message>
    <message>
        <source>What is the same all year: completion is actual / target, or target / actual where less is better.</source>
        <translation>全年同一标准的指标：完成率＝实际÷目标（以低为好的＝目标÷实际）。</translation>
    </message>
    <message>
        <source>This quarter ended before the plan was issued on %1: its figures were entered afterwards and are summed up; no unit is ranked or blamed.</source>
        <translation>补录：本季度结束于工作计划印发（%1）之前，数据为补录，仅作汇总，不排名、不通报单位。</translation>
    </message>
    <message>
        <source>%1/%2 reported</source>
        <extracomment>of how many units figures are there, and of how many they are wanted</extracomment>
        <translation>已报%1/%2</translation>
    </message>
    <message>
        <source>(the unit&apos;s share; in all: target %1, actual %2)</source>
        <extracomment>below an indicator of which the unit has a share</extracomment>
        <translation>（本单位分解任务；总目标%1，合计实际%2）</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>by when</comment>
        <extracomment>below a target: by when</extracomment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>%1完成</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期未完成</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>%1, to be brought about: %2</source>
        <extracomment>below a task&apos;s rows: the task, and what it is to bring about</extracomment>
        <translation>%1，成果和目标：%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>(%1 since the start)</source>
        <extracomment>below a year&apos;s own target: what is to be done in all by the end of that year</extracomment>
        <translation>（累计%1）</translation>
    </message>
    <message>
        <source>(%1 in all)</source>
        <extracomment>below a year&apos;s target: the target of the whole plan</extracomment>
        <translation>（总目标%1）</translation>
    </message>
</context>
<context>
    <name>Spreadsheet</name>
    <message>
        <source>… (cut here: a cell holds no more; the whole is in the journal)</source>
        <extracomment>at the end of a text that is cut</extracomment>
        <translation>……（单元格容量有限，此处截断，全文见台账）</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>not begun</source>
        <translation>未开始|尚未启动</translation>
    </message>
    <message>
        <source>under way|ongoing</source>
        <translation>进行中|正在推进</translation>
    </message>
    <message>
        <source>completed|finished</source>
        <translation>已完成|完成</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>遇阻</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>one more of a list</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>StatusFilter</name>
    <message>
        <source>Only “%1”: %2 of %3 indicators</source>
        <extracomment>The word of a status, and how many indicators have it, out of how many</extracomment>
        <translation>只列“%1”：%2项（共%3项指标）</translation>
    </message>
    <message>
        <source>No indicator here has the status “%1” on this day</source>
        <translation>当日没有状态为“%1”的指标</translation>
    </message>
</context>
<context>
    <name>StatusSummary</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>vs last quarter</source>
        <translation>较上季</translation>
    </message>
    <message>
        <source>Not ranked</source>
        <translation>未排名</translation>
    </message>
    <message>
        <source>Reporting rate</source>
        <translation>本季报送率</translation>
    </message>
    <message>
        <source>No rank last quarter</source>
        <translation>上季未排名</translation>
    </message>
</context>
<context>
    <name>TableCopy</name>
    <message>
        <source>%1 · as of %2</source>
        <extracomment>what a table is about, then the day that it is true of</extracomment>
        <translation>%1 · 截至%2</translation>
    </message>
</context>
<context>
    <name>TableSorting</name>
    <message>
        <source>As at first</source>
        <translation>恢复原有顺序</translation>
    </message>
</context>
<context>
    <name>TargetWords</name>
    <message>
        <source>more than %1</source>
        <translation>超过%1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>低于%1</translation>
    </message>
    <message>
        <source>%1 or so</source>
        <extracomment>a target that is to be met roughly</extracomment>
        <translation>%1左右</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>from a figure up to another, which has the unit of measure</extracomment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>the first %1</source>
        <extracomment>a place in a ranking</extracomment>
        <translation>前%1位</translation>
    </message>
</context>
<context>
    <name>TaskProfile</name>
    <message>
        <source>Project</source>
        <translation>所属工程</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Deliverables</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>分管领导</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>%1完成</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期未完成</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>完成时限</translation>
    </message>
</context>
<context>
    <name>TaskScope</name>
    <message>
        <source>no unit named</source>
        <translation>责任单位未明确</translation>
    </message>
</context>
<context>
    <name>UndoStack</name>
    <message>
        <source>Undone right after entry</source>
        <translation>登记后随即撤销</translation>
    </message>
    <message>
        <source>Entered again behind an earlier row</source>
        <translation>前一条记录恢复，本条按原次序重新登记</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <extracomment>what had been entered: &quot;1.3.1 +7 on 30 Sep&quot;</extracomment>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已恢复：%1</translation>
    </message>
    <message>
        <source>%1 (rows that had been voided before: %2)</source>
        <extracomment>what was taken back, then a number of rows</extracomment>
        <translation>%1（其中%2条此前已被撤销）</translation>
    </message>
    <message>
        <source>“%1” can no longer be taken back. %2</source>
        <extracomment>what had been entered, then why</extracomment>
        <translation>“%1”已无法撤销。%2</translation>
    </message>
    <message>
        <source>“%1” can no longer be done again. %2</source>
        <translation>“%1”已无法恢复。%2</translation>
    </message>
</context>
<context>
    <name>UnitAssignmentForm</name>
    <message>
        <source>%1 · all %2 tasks</source>
        <translation>%1 · 全部%2项任务</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a task&apos;s number, the person in charge of it</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Tasks that are given this person: %1.</source>
        <translation>将为%1项任务设定此责任人。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Tasks that have this person already: %1.</source>
        <translation>%1项任务已是此责任人。</translation>
    </message>
    <message>
        <source>Another person is replaced in: %1.</source>
        <translation>替换原责任人：%1。</translation>
    </message>
    <message>
        <source>Another person is kept in: %1.</source>
        <translation>保留原责任人：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The unit has no tasks.</source>
        <translation>该单位没有任务。</translation>
    </message>
    <message>
        <source>Type the name of who is in charge.</source>
        <translation>请填写责任人姓名。</translation>
    </message>
    <message>
        <source>Write the day like 2024-09-30.</source>
        <translation>请把日期写成2024-09-30这样的形式。</translation>
    </message>
    <message>
        <source>Nothing would change: every task has a person.</source>
        <translation>没有需要设定的任务：各项任务均有责任人。</translation>
    </message>
    <message>
        <source>%1 in charge for %2 of %3 tasks</source>
        <extracomment>a person, a unit, a number of tasks</extracomment>
        <translation>%2%3项任务的责任人%1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已登记：%1</translation>
    </message>
</context>
<context>
    <name>UnitProfile</name>
    <message>
        <source>Tasks led: %1</source>
        <translation>牵头%1项任务</translation>
    </message>
    <message>
        <source>supported: %1</source>
        <translation>配合%1项</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the names of persons</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>in charge: not named</source>
        <translation>责任人：未指定</translation>
    </message>
    <message>
        <source>in charge: %1</source>
        <translation>责任人：%1</translation>
    </message>
</context>
<context>
    <name>UnitWords</name>
    <message>
        <source>Rank %1</source>
        <translation>第%1名</translation>
    </message>
    <message>
        <source>same</source>
        <translation>持平</translation>
    </message>
    <message>
        <source>no rank to compare with last quarter</source>
        <translation>上季没有名次可比</translation>
    </message>
    <message>
        <source>the same rank as last quarter</source>
        <translation>与上季名次相同</translation>
    </message>
    <message>
        <source>up %1 since last quarter</source>
        <translation>较上季上升%1名</translation>
    </message>
    <message>
        <source>down %1 since last quarter</source>
        <translation>较上季下降%1名</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A status and how many have it</extracomment>
        <translation>%1%2项</translation>
    </message>
    <message>
        <source>no indicators</source>
        <extracomment>Between the items of a list</extracomment>
        <translation>没有指标</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Rank %1, shared</source>
        <translation>并列第%1名</translation>
    </message>
    <message>
        <source>Not ranked: the plan was issued on %1</source>
        <translation>不排名：计划于%1印发</translation>
    </message>
    <message>
        <source>Not ranked: it answers for fewer than %1 indicators that can be judged</source>
        <translation>不排名：负责的可评定指标不足%1项</translation>
    </message>
    <message>
        <source>Of the indicators that a unit answers for and that can be judged, first is the unit with the smallest share behind, missed, not reported or with an old figure; then with the smallest share lagging. Equal shares share a rank. A unit with fewer than %1 has none.</source>
        <translation>在单位负责且可评定的指标中，先比滞后、未完成、未报送和沿用旧数的占比，再比略滞后的占比，低者在前；占比相同的名次并列。不足%1项的不排名。</translation>
    </message>
    <message>
        <source>nothing is to be reported this quarter</source>
        <translation>本季没有应报送的内容</translation>
    </message>
    <message>
        <source>%1 of %2 indicators and tasks reported this quarter</source>
        <translation>本季应报送%2项，已报送%1项</translation>
    </message>
    <message>
        <source>%1; trailing indicators: %2, as before</source>
        <translation>%1；滞后、未完成、未报送和沿用旧数的仍为%2项</translation>
    </message>
    <message>
        <source>%1; trailing indicators: from %2 to %3</source>
        <translation>%1；滞后、未完成、未报送和沿用旧数的由%2项变为%3项</translation>
    </message>
</context>
<context>
    <name>UpgradeNotice</name>
    <message>
        <source>The database is brought to this version&apos;s form, once. What it was is kept in the folder of backups. Please wait.</source>
        <translation>数据库正在升级为本版本的格式，仅此一次。原有数据库保留在备份文件夹中。请稍候。</translation>
    </message>
</context>
<context>
    <name>VoidWork</name>
    <message>
        <source>Voided: %1</source>
        <extracomment>names a step that can be taken back: the voided row</extracomment>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>void of %1</source>
        <translation>对%1的撤销</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>another Xushi window or command</source>
        <translation>另一个序时窗口或命令</translation>
    </message>
    <message>
        <source>Waiting: %1 is held by another program…</source>
        <extracomment>a file, then the programs that hold it</extracomment>
        <translation>正在等待：%1被其他程序占用……</translation>
    </message>
    <message>
        <source>Waiting: %1 is held by %2…</source>
        <translation>正在等待：%1被%2占用……</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A day, then a time of the day</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The newest backup was taken on %1. Go back to it? What was entered since is not in it. The file as it is now is kept in the folder of backups.</source>
        <translation>最近的备份取于%1。恢复到该备份吗？此后录入的内容不在其中。当前文件会原样保留在备份文件夹中。</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>恢复这份备份</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>%1 done</source>
        <translation>完成%1</translation>
    </message>
    <message>
        <source>down to %1</source>
        <translation>降至%1</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>为%1</translation>
    </message>
    <message>
        <source>%1 reached</source>
        <translation>达到%1</translation>
    </message>
    <message>
        <source>growth of %1</source>
        <translation>增长%1</translation>
    </message>
    <message>
        <source>the same as %1</source>
        <translation>与%1持平</translation>
    </message>
    <message>
        <source>above %1 by %2</source>
        <translation>高于%1%2</translation>
    </message>
    <message>
        <source>below %1 by %2</source>
        <translation>低于%1%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>为%2的%1</translation>
    </message>
    <message>
        <source>below the schedule</source>
        <translation>低于序时进度</translation>
    </message>
    <message>
        <source>on schedule</source>
        <translation>达到序时进度</translation>
    </message>
    <message>
        <source>%1 percentage points below the schedule</source>
        <translation>低于序时进度%1个百分点</translation>
    </message>
    <message>
        <source>%1 percentage points above the schedule</source>
        <translation>高于序时进度%1个百分点</translation>
    </message>
    <message>
        <source>%1 more to do %2</source>
        <translation>%2还需新增%1</translation>
    </message>
    <message>
        <source>%1 more to add %2</source>
        <translation>%2还需净增%1</translation>
    </message>
    <message>
        <source>%1 to the target, %3 a month in the %2 months that remain</source>
        <translation>距目标还差%1，后%2个月月均需完成%3</translation>
    </message>
    <message>
        <source>%1 to the target (%4), %3 more a month in the %2 months that remain</source>
        <translation>距目标（%4）还差%1，后%2个月月均需净增%3</translation>
    </message>
    <message>
        <source>%1; %2 so far, for reference</source>
        <translation>%1；目前%2，供参考</translation>
    </message>
    <message>
        <source>only increments were reported: without %1 or a total nothing can be worked out; target %2</source>
        <translation>只报送了本期新增数，缺%1或累计数，无法计算；目标%2</translation>
    </message>
    <message>
        <source>target %1, nothing reported so far</source>
        <translation>目标%1，至今未报送</translation>
    </message>
    <message>
        <source>%1, nothing reported so far</source>
        <translation>%1，至今未报送</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>多%1</translation>
    </message>
    <message>
        <source>short of what was striven for</source>
        <translation>未达力争目标</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>差%1</translation>
    </message>
    <message>
        <source>%1 happened</source>
        <translation>已发生%1</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>未超%1</translation>
    </message>
    <message>
        <source>%1 due, %2 done</source>
        <translation>应完成%1，实际完成%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1 due, %2 reached</source>
        <translation>应达到%1，实际达到%2</translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <translation>少%1</translation>
    </message>
    <message>
        <source>%1 higher</source>
        <translation>高%1</translation>
    </message>
    <message>
        <source>%1 lower</source>
        <translation>低%1</translation>
    </message>
    <message>
        <source>%1 due, at %2</source>
        <translation>应达到%1，实际为%2</translation>
    </message>
    <message>
        <source>a fall to %1 due, at %2</source>
        <translation>应降至%1，实际为%2</translation>
    </message>
    <message>
        <source>no more than %1 due, at %2</source>
        <translation>应控制在%1以内，实际为%2</translation>
    </message>
    <message>
        <source>%1; %3 to the target (%2)</source>
        <translation>%1；距目标（%2）还差%3</translation>
    </message>
    <message>
        <source>nothing reported this quarter; %1 of %2 still stands</source>
        <translation>本季未报送；沿用%2数%1</translation>
    </message>
    <message>
        <source>%1, as much as was due by %2</source>
        <translation>%1，与%2应达数持平</translation>
    </message>
    <message>
        <source>%1, %2 more than was due by %3</source>
        <translation>%1，比%3应达数多%2</translation>
    </message>
    <message>
        <source>%1, %2 fewer than was due by %3</source>
        <translation>%1，比%3应达数少%2</translation>
    </message>
    <message>
        <source>The plan&apos;s period begins on %1; nothing is judged yet.</source>
        <translation>计划期自%1起，尚未开始，不作评定。</translation>
    </message>
    <message>
        <source>By %1: %2.</source>
        <translation>截至%1，%2。</translation>
    </message>
    <message>
        <source>the year&apos;s target (%1)</source>
        <translation>年度目标（%1）</translation>
    </message>
    <message>
        <source>the year&apos;s cap (%1)</source>
        <translation>全年控制数（%1）</translation>
    </message>
    <message>
        <source>the increase that the year asks for (%1)</source>
        <translation>年度净增任务（%1）</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>全年</translation>
    </message>
    <message>
        <source>at the end of last year</source>
        <translation>上年末</translation>
    </message>
    <message>
        <source>the baseline at the end of last year</source>
        <translation>上年末基数</translation>
    </message>
    <message>
        <source>before the year&apos;s end</source>
        <translation>年底前</translation>
    </message>
    <message>
        <source>the plan&apos;s target (%1)</source>
        <translation>总目标（%1）</translation>
    </message>
    <message>
        <source>the plan&apos;s cap (%1)</source>
        <translation>计划期控制数（%1）</translation>
    </message>
    <message>
        <source>the increase that the plan asks for (%1)</source>
        <translation>计划期净增任务（%1）</translation>
    </message>
    <message>
        <source>the plan&apos;s period</source>
        <translation>计划期</translation>
    </message>
    <message>
        <source>at the period&apos;s start</source>
        <translation>计划期初</translation>
    </message>
    <message>
        <source>the baseline at the period&apos;s start</source>
        <translation>计划期初基数</translation>
    </message>
    <message>
        <source>before the period&apos;s end</source>
        <translation>计划期末前</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>%2 more than %1</source>
        <translation>比%1多%2</translation>
    </message>
    <message>
        <source>%2 fewer than %1</source>
        <translation>比%1少%2</translation>
    </message>
    <message>
        <source>a net %1 fewer than %2</source>
        <translation>比%2净减%1</translation>
    </message>
    <message>
        <source>a net %1 more than %2, %3 of %4</source>
        <translation>比%2净增%1，为%4的%3</translation>
    </message>
    <message>
        <source>%1 beyond it</source>
        <translation>超%1</translation>
    </message>
    <message>
        <source>at least|no less than|at most|no more than</source>
        <extracomment>words before a target in a plan&apos;s own wording, with | between them</extracomment>
        <translation>不低于|不少于|不超过|不高于</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a word before a target, and the target</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>growth|increase</source>
        <extracomment>words for growth in the name or wording of an indicator, with | between them</extracomment>
        <translation>增长|增速|增幅</translation>
    </message>
    <message>
        <source>which is %1 of %2</source>
        <translation>占%2的%1</translation>
    </message>
    <message>
        <source>no growth</source>
        <translation>与上年持平</translation>
    </message>
    <message>
        <source>a fall of %1</source>
        <translation>下降%1</translation>
    </message>
    <message>
        <source>as many as %1</source>
        <translation>与%1持平</translation>
    </message>
    <message>
        <source>%1, %2 higher than was due by %3</source>
        <translation>%1，比%3应达数高%2</translation>
    </message>
    <message>
        <source>%1, %2 lower than was due by %3</source>
        <translation>%1，比%3应达数低%2</translation>
    </message>
    <message>
        <source>a target of %1</source>
        <translation>目标%1</translation>
    </message>
    <message>
        <source>%1 due to be done, nothing reported so far</source>
        <translation>应完成%1，至今未报送</translation>
    </message>
    <message>
        <source>no more than %1 due, nothing reported so far</source>
        <translation>应控制在%1以内，至今未报送</translation>
    </message>
    <message>
        <source>a fall to %1 due, nothing reported so far</source>
        <translation>应降至%1，至今未报送</translation>
    </message>
    <message>
        <source>%1 due to be reached, nothing reported so far</source>
        <translation>应达到%1，至今未报送</translation>
    </message>
    <message>
        <source>met</source>
        <translation>已达目标</translation>
    </message>
    <message>
        <source>%2 above %1</source>
        <translation>超过%1%2</translation>
    </message>
    <message>
        <source>%1, %2; without %3 it cannot be judged by the schedule: please enter it</source>
        <translation>%1，%2；缺%3，暂不能评定序时，请补录</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标%1</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>第%1位</translation>
    </message>
    <message>
        <source>place|rank</source>
        <extracomment>units of measure of a place in a ranking, with | between them</extracomment>
        <translation>位|名次|位次</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1个位次</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1个位次</translation>
    </message>
    <message>
        <source>now in %1</source>
        <translation>现列%1</translation>
    </message>
    <message>
        <source>nothing reported this quarter; %1 of %2 is the last known</source>
        <translation>本季未报送；沿用%2位次（%1）</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>还差%1</translation>
    </message>
    <message>
        <source>the same as the target</source>
        <translation>与目标持平</translation>
    </message>
    <message>
        <source>%1 better than the target</source>
        <translation>高于目标%1</translation>
    </message>
    <message>
        <source>%1 due by now</source>
        <translation>目前应列%1</translation>
    </message>
    <message>
        <source>exactly that</source>
        <translation>持平</translation>
    </message>
    <message>
        <source>%1 worse</source>
        <translation>低%1</translation>
    </message>
    <message>
        <source>%1 better</source>
        <translation>高%1</translation>
    </message>
    <message>
        <source>1 percentage point</source>
        <translation>1个百分点</translation>
    </message>
    <message>
        <source>%1 percentage points</source>
        <translation>%1个百分点</translation>
    </message>
    <message>
        <source>nothing reported this quarter; the figure of %2 still stands (%1)</source>
        <translation>本季未报送；沿用%2数（%1）</translation>
    </message>
    <message>
        <source>judged at the year&apos;s end against %1; its figure is not out yet, and the schedule does not apply</source>
        <translation>年度考核指标，%1，数据待发布，不作序时评定</translation>
    </message>
    <message>
        <source>the year&apos;s target of %1</source>
        <translation>年度目标%1</translation>
    </message>
    <message>
        <source>the year&apos;s cap of %1</source>
        <translation>全年控制数%1</translation>
    </message>
    <message>
        <source>subject to the figure of the whole year</source>
        <translation>以全年数为准</translation>
    </message>
    <message>
        <source>subject to the figure at the year&apos;s end</source>
        <translation>以年末数为准</translation>
    </message>
    <message>
        <source>which completes the year&apos;s task</source>
        <translation>完成年度任务</translation>
    </message>
    <message>
        <source>which completes the year&apos;s task early</source>
        <translation>提前完成年度任务</translation>
    </message>
    <message>
        <source>so the year&apos;s task is not done</source>
        <translation>未完成年度任务</translation>
    </message>
    <message>
        <source>the plan&apos;s target of %1</source>
        <translation>总目标%1</translation>
    </message>
    <message>
        <source>the plan&apos;s cap of %1</source>
        <translation>计划期控制数%1</translation>
    </message>
    <message>
        <source>subject to the figure of the whole period</source>
        <translation>以计划期数为准</translation>
    </message>
    <message>
        <source>subject to the figure at the period&apos;s end</source>
        <translation>以计划期末数为准</translation>
    </message>
    <message>
        <source>which completes the plan&apos;s task</source>
        <translation>完成计划期任务</translation>
    </message>
    <message>
        <source>which completes the plan&apos;s task early</source>
        <translation>提前完成计划期任务</translation>
    </message>
    <message>
        <source>so the plan&apos;s task is not done</source>
        <translation>未完成计划期任务</translation>
    </message>
    <message>
        <source>%1 of what is due by the end of this year (%2)</source>
        <translation>为年度节点（%2）的%1</translation>
    </message>
    <message>
        <source>the increase that is due by the end of this year (%1)</source>
        <translation>年度节点净增任务（%1）</translation>
    </message>
    <message>
        <source>1 percentage point below the schedule</source>
        <translation>低于序时进度1个百分点</translation>
    </message>
    <message>
        <source>1 percentage point above the schedule</source>
        <translation>高于序时进度1个百分点</translation>
    </message>
    <message>
        <source>%1 more a month in the %2 months that remain</source>
        <translation>后%2个月月均需净增%1</translation>
    </message>
    <message>
        <source>%1 to the target, all in the month that remains</source>
        <translation>距目标还差%1，须在最后1个月内全部完成</translation>
    </message>
    <message>
        <source>%1 to the target (%2), all in the month that remains</source>
        <translation>距目标（%2）还差%1，须在最后1个月内全部补足</translation>
    </message>
    <message>
        <source>none left for %1</source>
        <translation>%1已无余量</translation>
    </message>
    <message>
        <source>%1 left for %2</source>
        <translation>%2余%1</translation>
    </message>
    <message>
        <source>%1 more than the schedule allows (%2)</source>
        <translation>比序时控制数（%2）多%1</translation>
    </message>
    <message>
        <source>%1 allowed by the schedule, %2 happened, %3 too many</source>
        <translation>序时控制数%1，已发生%2，多%3</translation>
    </message>
    <message>
        <source>%1 due this year, %2 done</source>
        <translation>本年度应完成%1，实际完成%2</translation>
    </message>
    <message>
        <source>%1 due since the plan began, %2 done</source>
        <translation>累计应完成%1，实际累计完成%2</translation>
    </message>
    <message>
        <source>%1; %3 still to fall to the target (%2)</source>
        <translation>%1；距目标（%2）还需下降%3</translation>
    </message>
    <message>
        <source>%1 off what is due (%2)</source>
        <translation>与序时应达（%2）相差%1</translation>
    </message>
    <message>
        <source>target %1; the figure is published on %2, nothing is judged before</source>
        <translation>目标%1，数据待发布（%2发布），发布前不作评定</translation>
    </message>
    <message>
        <source>done after %1, the day it was due</source>
        <translation>逾期完成（完成时限%1）</translation>
    </message>
    <message>
        <source>Data up to %1: %2.</source>
        <extracomment>a source that comes late: the day of its last figure, and what it says</extracomment>
        <translation>数据截至%1：%2。</translation>
    </message>
    <message>
        <source>target %1, split among %2 units, of which none has reported so far</source>
        <translation>目标%1，分解到%2个单位，至今均未报送</translation>
    </message>
    <message>
        <source>%1 of %2 units have reported (not yet: %3)</source>
        <translation>%2个单位已报%1个（缺%3）</translation>
    </message>
    <message>
        <source>%1; %2; the whole is judged when all have reported</source>
        <translation>%1；%2；全市数待报齐后评定</translation>
    </message>
    <message>
        <source>a rate is not added up</source>
        <translation>比率不作合计</translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>已报合计%1</translation>
    </message>
    <message>
        <source>%1 of what these units were given (%2)</source>
        <translation>为已报单位分解任务（%2）的%1</translation>
    </message>
    <message>
        <source>subject to the figure of %1</source>
        <translation>以%1数为准</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a due day</comment>
        <translation>%1前</translation>
    </message>
    <message>
        <source>which completes the task</source>
        <translation>完成任务</translation>
    </message>
    <message>
        <source>which completes the task early</source>
        <translation>提前完成任务</translation>
    </message>
    <message>
        <source>so the task was not done by %1</source>
        <translation>%1前未完成任务</translation>
    </message>
    <message>
        <source>as the schedule asks</source>
        <translation>达到序时</translation>
    </message>
    <message>
        <source>less than the schedule asks</source>
        <translation>未达序时</translation>
    </message>
    <message>
        <source>inside %1</source>
        <translation>在%1以内</translation>
    </message>
</context>
<context>
    <name>WindowStop</name>
    <message>
        <source>The file that was open was deleted; look for its rows in the backups.</source>
        <translation>原先打开的文件已被删除，其中的记录请到备份中查找。</translation>
    </message>
    <message>
        <source>The file that was open is now %1.</source>
        <translation>原先打开的文件现为%1。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Met</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>达序时</translation>
    </message>
    <message>
        <source>Lagging</source>
        <translation>略滞后</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>滞后</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>未报送</translation>
    </message>
    <message>
        <source>No baseline</source>
        <translation>缺基数</translation>
    </message>
    <message>
        <source>Year-end</source>
        <translation>年度考核</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>牵头</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>配合</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未启动</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>推进中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>受阻</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>累计数</translation>
    </message>
    <message>
        <source>Increment</source>
        <translation>本期新增</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>上年基数</translation>
    </message>
    <message>
        <source>Retarget</source>
        <translation>调整目标</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>进展情况</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>累加</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>存量</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>不低于</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>不超过</translation>
    </message>
    <message>
        <source>By the month</source>
        <translation>按月序时</translation>
    </message>
    <message>
        <source>All year</source>
        <translation>全年同一标准</translation>
    </message>
    <message>
        <source>At year&apos;s end</source>
        <translation>年度考核</translation>
    </message>
    <message>
        <source>By set dates</source>
        <translation>按节点</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>达到</translation>
    </message>
    <message>
        <source>Strive for</source>
        <translation>力争</translation>
    </message>
    <message>
        <source>0%, as the plan file sets it: whatever is short of the schedule is behind</source>
        <translation>0%（由计划文件规定）：凡未达到序时的均为滞后</translation>
    </message>
    <message>
        <source>%1, as the plan file sets it: short by no more is lagging, by more is behind</source>
        <translation>%1（由计划文件规定）：差距未超过的为略滞后，超过的为滞后</translation>
    </message>
    <message>
        <source>Short of what ought to be reached by now, within the plan&apos;s tolerance.</source>
        <translation>低于序时应达数，未超过计划的容差。</translation>
    </message>
    <message>
        <source>Short of what ought to be reached by now, by more than the plan&apos;s tolerance.</source>
        <translation>低于序时应达数，超过计划的容差。</translation>
    </message>
    <message>
        <source>There is no actual: nothing was reported, which is not 0.</source>
        <translation>尚无实际数：未报送不等于0。</translation>
    </message>
    <message>
        <source>Without the value at the end of the year before nobody can say what ought to be reached by now.</source>
        <translation>缺上年末的数，无法计算目前的序时应达数。</translation>
    </message>
    <message>
        <source>Judged only when the plan&apos;s period ends.</source>
        <translation>计划期结束时才考核。</translation>
    </message>
    <message>
        <source>baseline %1</source>
        <translation>基数%1</translation>
    </message>
    <message>
        <source>Over the cap</source>
        <translation>超控制数</translation>
    </message>
    <message>
        <source>%1 of the cap</source>
        <translation>占控制数的%1</translation>
    </message>
    <message>
        <source>%1 of the target itself</source>
        <translation>为目标的%1</translation>
    </message>
    <message>
        <source>completion %1</source>
        <translation>完成率%1</translation>
    </message>
    <message>
        <source>The actual meets the target; a cap, and a target that is the same all year, only on the last day.</source>
        <translation>实际达到目标；控制数和全年同一标准的指标，到计划期最后一天才评定。</translation>
    </message>
    <message>
        <source>What ought to be reached by now is reached.</source>
        <translation>已达到序时应达数。</translation>
    </message>
    <message>
        <source>The last day of the plan&apos;s period has come, and the target is not met; or a cap is exceeded.</source>
        <translation>计划期已到最后一天，目标仍未达到；或已超过控制数。</translation>
    </message>
    <message>
        <source>article %1</source>
        <translation>通知%1</translation>
    </message>
    <message>
        <source>part %1 (%2), item %3</source>
        <translation>通知第%1部分（%2）第%3项</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>尚未开始</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Joint</source>
        <translation>共同责任</translation>
    </message>
    <message>
        <source>Met late</source>
        <translation>逾期完成</translation>
    </message>
    <message>
        <source>More than</source>
        <translation>超过</translation>
    </message>
    <message>
        <source>Less than</source>
        <translation>低于</translation>
    </message>
    <message>
        <source>About</source>
        <translation>左右</translation>
    </message>
    <message>
        <source>Within a range</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Among the first</source>
        <translation>位次</translation>
    </message>
</context>
<context>
    <name>xushi::models::AssignmentModel</name>
    <message>
        <source>The task that the unit answers for</source>
        <translation>该单位承担的任务</translation>
    </message>
    <message>
        <source>The unit that answers for its part of the task</source>
        <translation>承担该任务的责任单位</translation>
    </message>
    <message>
        <source>Whether the unit leads the task or supports it</source>
        <translation>该单位牵头或配合</translation>
    </message>
    <message>
        <source>Who answers for the part; Return or a double click changes it</source>
        <translation>该部分的责任人；按回车或双击可修改</translation>
    </message>
    <message>
        <source>Where the person in charge can be reached</source>
        <translation>责任人的联系电话号码</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>person in charge not named</source>
        <translation>责任人未指定</translation>
    </message>
    <message>
        <source>in charge: %1</source>
        <translation>责任人：%1</translation>
    </message>
    <message>
        <source>no telephone</source>
        <translation>没有联系电话</translation>
    </message>
    <message>
        <source>telephone: %1</source>
        <translation>联系电话：%1</translation>
    </message>
</context>
<context>
    <name>xushi::models::AttentionModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <translation>%1：%2；%3</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>measure was due %1</source>
        <translation>举措已逾期，应于%1办结</translation>
    </message>
    <message>
        <source>measure due %1</source>
        <translation>举措应于%1办结</translation>
    </message>
    <message>
        <source>not reported this quarter</source>
        <translation>本季未报送</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>progress not reported</source>
        <translation>未报送进展情况</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>应于%1前完成</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>%1前完成</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation>%1，%2到期</translation>
    </message>
</context>
<context>
    <name>xushi::models::BackupModel</name>
    <message>
        <source>When the copy was taken</source>
        <translation>备份的时间</translation>
    </message>
    <message>
        <source>How large the file is</source>
        <translation>备份文件的大小</translation>
    </message>
    <message>
        <source>The file&apos;s name in the folder of backups</source>
        <translation>备份文件夹中的文件名</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>每日</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>恢复前</translation>
    </message>
    <message>
        <source>Before a repair</source>
        <translation>修复前</translation>
    </message>
    <message>
        <source>Before an upgrade</source>
        <translation>升级前</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Before a merge</source>
        <translation>合并前</translation>
    </message>
    <message>
        <source>Whether it was taken by itself, by hand, or before a restore, a repair, a merge or an upgrade</source>
        <translation>自动、手动，或在恢复、修复、合并、升级之前留存</translation>
    </message>
</context>
<context>
    <name>xushi::models::FigureImportModel</name>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>截至日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>已报数</translation>
    </message>
    <message>
        <source>After saving</source>
        <translation>保存后</translation>
    </message>
    <message>
        <source>Status or fault</source>
        <translation>状态或问题</translation>
    </message>
</context>
<context>
    <name>xushi::models::HeldModel</name>
    <message>
        <source>Refused: %1</source>
        <translation>不予入账：%1</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1条记录</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>The year of the plan that the row belongs to</source>
        <translation>记录所属计划的年度</translation>
    </message>
    <message>
        <source>About</source>
        <translation>指标或任务</translation>
    </message>
    <message>
        <source>The indicator or task that the row is about</source>
        <translation>记录是哪个指标或任务的</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What the row says: a figure, a note, a measure, a person or a new target</source>
        <translation>记录的内容：数据、进展、举措、责任人或调整目标</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>The figure as it was entered, with its unit of measure</source>
        <translation>登记的数值和计量单位</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>The day of the row</source>
        <translation>记录的日期</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>The unit that reported it</source>
        <translation>填报单位</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>填报人</translation>
    </message>
    <message>
        <source>Who entered it, as the row says</source>
        <translation>记录上写明的填报人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Whether the row waits for a decision, or was refused and why</source>
        <translation>待核实，或者不予入账及其理由</translation>
    </message>
    <message>
        <source>Why it is held</source>
        <translation>待核实的原因</translation>
    </message>
    <message>
        <source>The rule of the plan that the row breaks</source>
        <translation>记录不合计划的哪条规则</translation>
    </message>
</context>
<context>
    <name>xushi::models::HistoryModel</name>
    <message>
        <source>The day of the figure</source>
        <translation>数据的截止日期</translation>
    </message>
    <message>
        <source>An increment adds, a reading is the total at the end of its day</source>
        <translation>本期新增为本期增加的数量，累计数为截至当日的总数</translation>
    </message>
    <message>
        <source>The figure as it was entered</source>
        <translation>登记时填写的数值</translation>
    </message>
    <message>
        <source>The actual at the end of that day, from this row and those before it</source>
        <translation>由本条及以前各条得出的当日实际</translation>
    </message>
    <message>
        <source>What was said with it, and why it was voided</source>
        <translation>登记时的备注；撤销的，为撤销原因</translation>
    </message>
    <message>
        <source>The unit that reported it</source>
        <translation>报送该数据的单位</translation>
    </message>
    <message>
        <source>When it was entered</source>
        <translation>登记的时间，不是数据的截止日期</translation>
    </message>
    <message>
        <source>%1, voided</source>
        <translation>%1，已撤销</translation>
    </message>
    <message>
        <source>Voided: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>报送单位</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>录入</translation>
    </message>
</context>
<context>
    <name>xushi::models::JournalModel</name>
    <message>
        <source>The day of the row</source>
        <translation>该条记录的日期</translation>
    </message>
    <message>
        <source>What was done: a figure, a note, a measure, a person, a new target, or a void</source>
        <translation>登记的内容：数据、进展情况、举措、责任人、目标调整或撤销</translation>
    </message>
    <message>
        <source>The indicator or task that it is about; Return or a double click leads there</source>
        <translation>所登记的指标或任务；按回车或双击可转到该处</translation>
    </message>
    <message>
        <source>The unit that reported it</source>
        <translation>报送该数据的单位</translation>
    </message>
    <message>
        <source>The figure as it was entered, with its unit of measure</source>
        <translation>登记时填写的数值及计量单位</translation>
    </message>
    <message>
        <source>Who entered it</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>When it was entered</source>
        <translation>登记的时间，不是数据的截止日期</translation>
    </message>
    <message>
        <source>%1, voided</source>
        <translation>%1，已撤销</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>填报人</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>%1 rows so far, %2 of %3 looked through</source>
        <translation>已找到%1条，已查阅%2 / %3条</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>共%1条</translation>
    </message>
    <message>
        <source>%1 rows found</source>
        <translation>找到%1条</translation>
    </message>
    <message>
        <source>The note; for a row that does not count, the reason</source>
        <translation>备注；不计入的记录，这里是原因</translation>
    </message>
    <message>
        <source>%1, held</source>
        <translation>%1，待核实</translation>
    </message>
</context>
<context>
    <name>xushi::models::KeptPaperModel</name>
    <message>
        <source>Bulletin</source>
        <translation>通报</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>季报</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>Edition %1</source>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>打印时间</translation>
    </message>
    <message>
        <source>When the paper was printed or exported</source>
        <translation>打印或导出这份材料的时间</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>The quarter that the paper is about</source>
        <translation>材料反映的季度</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Whether it is the sheets or the bulletin</source>
        <translation>季报还是通报</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Whose sheet it is</source>
        <translation>是哪个单位的季报</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>校验码</translation>
    </message>
    <message>
        <source>The digest at the foot of the paper, which stands for the journal of that time</source>
        <translation>页脚的校验码，代表当时的整本台账</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>The edition of the rules by which its figures were judged</source>
        <translation>评定所用口径的版次</translation>
    </message>
</context>
<context>
    <name>xushi::models::MeasureModel</name>
    <message>
        <source>Whether it is done; a click or the space bar changes it</source>
        <translation>是否办结；单击或按空格更改</translation>
    </message>
    <message>
        <source>What is to be done; Return or a double click changes it</source>
        <translation>举措的内容；按回车或双击可修改</translation>
    </message>
    <message>
        <source>The task that it is for</source>
        <translation>所属的任务</translation>
    </message>
    <message>
        <source>The unit that does it</source>
        <translation>承办的单位</translation>
    </message>
    <message>
        <source>The day by which it is due, with a sign when that is near or gone by</source>
        <translation>应当办结的日期；临近或逾期时有标志</translation>
    </message>
    <message>
        <source>The person in charge</source>
        <translation>责任人的姓名</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>%1, overdue by a day</source>
        <translation>%1，逾期1天</translation>
    </message>
    <message>
        <source>%1, overdue by %2 days</source>
        <translation>%1，逾期%2天</translation>
    </message>
    <message>
        <source>%1, due today</source>
        <translation>%1，今日到期</translation>
    </message>
    <message>
        <source>%1, a day left</source>
        <translation>%1，还剩1天</translation>
    </message>
    <message>
        <source>%1, %2 days left</source>
        <translation>%1，还剩%2天</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未办结</translation>
    </message>
    <message>
        <source>%1; %2; %3</source>
        <translation>%1；%2；%3</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>时限%1</translation>
    </message>
    <message>
        <source>no due day</source>
        <translation>不设时限</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>责任人未指定</translation>
    </message>
    <message>
        <source>in charge: %1</source>
        <translation>责任人：%1</translation>
    </message>
</context>
<context>
    <name>xushi::models::MergeUnitModel</name>
    <message>
        <source>%1 %2</source>
        <comment>a kind of rows, and how many</comment>
        <translation>%1%2条</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>The year of the plan that the rows belong to</source>
        <translation>记录所属计划的年度</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>The unit that reported the rows</source>
        <translation>报送这些记录的单位</translation>
    </message>
    <message>
        <source>New rows</source>
        <translation>新增条数</translation>
    </message>
    <message>
        <source>How many rows come in</source>
        <translation>将并入的记录条数</translation>
    </message>
    <message>
        <source>Of these</source>
        <translation>其中</translation>
    </message>
    <message>
        <source>How many rows of each kind</source>
        <translation>各类记录的条数</translation>
    </message>
</context>
<context>
    <name>xushi::models::NoteModel</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展情况</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>下一步打算</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>存在问题：%1</translation>
    </message>
    <message>
        <source>Next steps: %1</source>
        <translation>下一步打算：%1</translation>
    </message>
</context>
<context>
    <name>xushi::models::PlainTaskModel</name>
    <message>
        <source>A task without indicators; Return or a double click notes how it goes</source>
        <translation>没有量化指标的任务；按回车或双击填报进展情况</translation>
    </message>
    <message>
        <source>From the newest note</source>
        <translation>以最近一次填报的进展情况为准</translation>
    </message>
    <message>
        <source>How many there are, how many of them are done, and the next day that is due</source>
        <translation>举措的项数、已办结的项数和下一个时限</translation>
    </message>
    <message>
        <source>The newest note, and its problem if it has one</source>
        <translation>最近填报的进展情况；有问题的一并列出</translation>
    </message>
    <message>
        <source>Who answers for the unit&apos;s part</source>
        <translation>本单位该项任务的责任人</translation>
    </message>
    <message>
        <source>person in charge not named</source>
        <translation>未指定责任人</translation>
    </message>
    <message>
        <source>in charge: %1</source>
        <translation>责任人：%1</translation>
    </message>
    <message>
        <source>%1
Problem: %2</source>
        <translation>%1
存在问题：%2</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>Latest progress</source>
        <translation>最近进展</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>%1, done %2</source>
        <translation>%1项，已完成%2项</translation>
    </message>
    <message>
        <source>%1, next %2</source>
        <translation>%1，下一项%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>xushi::models::PlanChangeModel</name>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>尚未确认</translation>
    </message>
    <message>
        <source>Meant</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Whether the change is meant; a click or the space bar changes it</source>
        <translation>是否确要改动；单击或按空格键勾选</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>The indicator about which the journal has rows</source>
        <translation>已有台账记录的指标</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>What of it changes</source>
        <translation>改了它的什么</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现为</translation>
    </message>
    <message>
        <source>What the version in force says</source>
        <translation>现行版本的内容</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>改为</translation>
    </message>
    <message>
        <source>What this version says</source>
        <translation>要载入的版本的内容</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>台账记录</translation>
    </message>
    <message>
        <source>How many rows of the journal are about the indicator, voided ones aside</source>
        <translation>该指标的台账记录条数，不含已撤销的</translation>
    </message>
</context>
<context>
    <name>xushi::models::PlanTreeModel</name>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A project, task or indicator, and how it is doing</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>xushi::models::ProjectModel</name>
    <message>
        <source>Tasks %1 · Indicators %2</source>
        <translation>%1项任务 · %2个指标</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>工程</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>构成</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>规模</translation>
    </message>
</context>
<context>
    <name>xushi::models::ProjectTaskModel</name>
    <message>
        <source>A task of the project; Return or a double click leads to it</source>
        <translation>该工程的任务；按回车或双击可转到该任务</translation>
    </message>
    <message>
        <source>How many of its indicators have each status</source>
        <translation>该任务各状态的指标个数</translation>
    </message>
    <message>
        <source>Of a task without indicators, as the newest note gives it</source>
        <translation>没有量化指标的任务，以最近填报的进展情况为准</translation>
    </message>
    <message>
        <source>The unit that leads it</source>
        <translation>牵头承办的单位</translation>
    </message>
    <message>
        <source>Tasks %1 · Indicators %2</source>
        <translation>任务%1 · 指标%2</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the names of units</extracomment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>xushi::models::QuarterEntryModel</name>
    <message>
        <source>The indicator&apos;s number in the plan</source>
        <translation>指标在计划中的编号</translation>
    </message>
    <message>
        <source>The indicator that the figure is of</source>
        <translation>所填数据对应的指标</translation>
    </message>
    <message>
        <source>What is to be reached by the end of the year</source>
        <translation>年底应达到的数</translation>
    </message>
    <message>
        <source>What was reported up to the as-of day</source>
        <translation>截至该日已报送的数</translation>
    </message>
    <message>
        <source>Type it here; Return goes down, Ctrl+V pastes a column</source>
        <translation>在此填写；回车到下一行，Ctrl+V粘贴一列</translation>
    </message>
    <message>
        <source>An increment adds, a reading is the total; a double click or the space bar changes it</source>
        <translation>本期新增为本期增加的数量，累计数为总数；双击或按空格键切换</translation>
    </message>
    <message>
        <source>A note on the figure</source>
        <translation>与数据一并登记的备注</translation>
    </message>
    <message>
        <source>The status that saving leads to; or why the figure is not accepted, or is to be looked at once more</source>
        <translation>保存后的状态；不能保存或需要核对的，写明原因</translation>
    </message>
    <message>
        <source>%1, no figure typed</source>
        <translation>%1，未填数值</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>已报数</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>After saving</source>
        <translation>保存后</translation>
    </message>
    <message>
        <source>A double click or the space bar makes it: %1</source>
        <extracomment>a kind of figure</extracomment>
        <translation>双击或按空格键改为：%1</translation>
    </message>
    <message>
        <source>Baseline so far</source>
        <translation>现有基数</translation>
    </message>
    <message>
        <source>The plan&apos;s baseline, or the one that was entered last</source>
        <translation>计划中的上年基数，或最近一次录入的上年基数</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>an indicator, and the unit whose share it is</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>xushi::models::SameFigureModel</name>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>The indicator that the figure is of</source>
        <translation>这个数所属的指标</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>The day that the figure is of</source>
        <translation>这个数的日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Whether it adds, is the total, or is the baseline</source>
        <translation>本期新增、累计数，或上年基数</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>The amount, which is the same on both sides</source>
        <translation>双方相同的数值</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>本库</translation>
    </message>
    <message>
        <source>The unit that reported it here, or in another of the files</source>
        <translation>在本库（或另一个文件）中报送它的单位</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>对方文件</translation>
    </message>
    <message>
        <source>The unit that reported the row that comes in</source>
        <translation>将并入的记录的报送单位</translation>
    </message>
</context>
<context>
    <name>xushi::models::SearchModel</name>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>工程</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what was found, and what it is</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>xushi::models::UnitIndicatorModel</name>
    <message>
        <source>The indicator&apos;s number in the plan</source>
        <translation>指标在计划中的编号</translation>
    </message>
    <message>
        <source>What is counted; Return or a double click leads on</source>
        <translation>统计的内容；按回车或双击继续</translation>
    </message>
    <message>
        <source>What is to be reached by the end of the year</source>
        <translation>年底应达到的数</translation>
    </message>
    <message>
        <source>The actual on the as-of day</source>
        <translation>根据报送数据得出的截至该日实际数</translation>
    </message>
    <message>
        <source>The bar is the actual; the line across it is where it ought to be by now, the one at the end the target</source>
        <translation>横条为实际；横条上的竖线为序时应达，末端的短线为目标</translation>
    </message>
    <message>
        <source>(actual − baseline) ÷ (target − baseline); with * of the target itself, for want of a baseline</source>
        <translation>（实际 − 基数）÷（目标 − 基数）；带 * 的没有基数，按目标值计算</translation>
    </message>
    <message>
        <source>The sentence below the list gives the rule for the chosen row</source>
        <translation>选中一行，列表下方说明状态的依据</translation>
    </message>
    <message>
        <source>The actual over the year, and as a dashed line where it ought to be</source>
        <translation>全年的实际走势；虚线为序时应达</translation>
    </message>
    <message>
        <source>The day of the newest figure</source>
        <translation>最近一次数据的截止日期</translation>
    </message>
    <message>
        <source>Whether the unit leads the indicator&apos;s task or supports it</source>
        <translation>该单位在该任务中牵头或配合</translation>
    </message>
    <message>
        <source>Actual against schedule and target</source>
        <translation>实际与序时、目标对比</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>年度目标</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Actual, schedule, target</source>
        <translation>实际、序时、目标</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>全年走势</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>最近报送</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标%1</translation>
    </message>
    <message>
        <source>actual %1</source>
        <translation>实际%1</translation>
    </message>
    <message>
        <source>nothing reported</source>
        <translation>未报送</translation>
    </message>
    <message>
        <source>course of the year, now %1</source>
        <translation>全年走势，目前%1</translation>
    </message>
    <message>
        <source>no course to show</source>
        <translation>暂无走势</translation>
    </message>
    <message>
        <source>last report %1</source>
        <translation>最近报送%1</translation>
    </message>
    <message>
        <source>actual %1 of %2</source>
        <translation>实际%1，目标%2</translation>
    </message>
    <message>
        <source>no actual, target %1</source>
        <translation>尚无实际数，目标%1</translation>
    </message>
    <message>
        <source>%1, expected %2</source>
        <translation>%1，应达%2</translation>
    </message>
    <message>
        <source>no completion</source>
        <translation>没有完成率</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>%1: no baseline to measure from</source>
        <translation>%1，缺基数</translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>The unit that leads the indicator&apos;s task</source>
        <translation>牵头此项任务的单位</translation>
    </message>
    <message>
        <source>The unit&apos;s share of %1. %2</source>
        <translation>本单位分解任务，总目标%1。%2</translation>
    </message>
</context>
<context>
    <name>xushi::models::UnitListModel</name>
    <message>
        <source>A unit of the plan; Return or a double click opens its dashboard</source>
        <translation>计划中的责任单位；按回车或双击打开单位看板</translation>
    </message>
    <message>
        <source>How many of the unit&apos;s indicators have each status</source>
        <translation>该单位各状态的指标个数</translation>
    </message>
    <message>
        <source>Places gained or lost since the end of the quarter before</source>
        <translation>与上季末相比名次的升降</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1; %2; %3</source>
        <translation>%1；%2；%3</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>构成</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>报送率</translation>
    </message>
    <message>
        <source>vs last quarter</source>
        <translation>较上季</translation>
    </message>
    <message>
        <source>Of what the unit has to report this quarter, the share that it reported: figures of indicators, and progress of tasks without them</source>
        <translation>单位本季应报送的内容（指标的数据、无指标任务的进展情况）中，已报送的占比</translation>
    </message>
</context>
<context>
    <name>xushi::ui::AssignmentDialog</name>
    <message>
        <source>Person in charge</source>
        <translation>责任人与电话</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>The day from which it counts</source>
        <translation>自该日起生效</translation>
    </message>
</context>
<context>
    <name>xushi::ui::AttentionCard</name>
    <message>
        <source>Nothing needs action</source>
        <translation>没有需要处理的事项</translation>
    </message>
    <message>
        <source>Needs action</source>
        <translation>需要处理</translation>
    </message>
</context>
<context>
    <name>xushi::ui::BackupBar</name>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Takes a checked copy into the folder of backups</source>
        <translation>在备份文件夹中存一份经过核验的副本</translation>
    </message>
    <message>
        <source>Back up to…</source>
        <translation>备份到…</translation>
    </message>
    <message>
        <source>Takes a checked copy elsewhere, such as a USB disk</source>
        <translation>在别处存一份经过核验的副本，如U盘</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Replaces the database with the chosen backup; the current file is kept</source>
        <translation>把数据库恢复为所选备份的内容；现有内容会保留</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核验</translation>
    </message>
    <message>
        <source>Looks at every page of the file and every row of the journal</source>
        <translation>逐页核验文件，逐条核验台账</translation>
    </message>
    <message>
        <source>At work…</source>
        <translation>正在处理…</translation>
    </message>
    <message>
        <source>Brings the rows of other Xushi databases that are not here; says first what would come in</source>
        <translation>并入其他序时数据库中本库没有的记录；合并前先列出将并入的内容</translation>
    </message>
</context>
<context>
    <name>xushi::ui::BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>one a day by itself, in %1</source>
        <translation>每天自动备份一次，存放于%1</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>备份列表，新的在前</translation>
    </message>
    <message>
        <source>Backed up: %1</source>
        <translation>已备份：%1</translation>
    </message>
    <message>
        <source>Restored. What the database was is kept as %1</source>
        <translation>已恢复。恢复前的数据库保留为%1</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>已恢复。</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>备份到</translation>
    </message>
    <message>
        <source>Make the database what it was on %1? What was entered since leaves the window; it is kept in the folder of backups, and merging brings it back.</source>
        <translation>要把数据库恢复为%1时的内容吗？此后登记的内容将不再显示，但会保留在备份文件夹中，合并即可取回。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Repair the database? The file is kept as it is first, in the folder of backups. Then what is damaged or missing is taken out of the backups that have it whole, proved row by row. Nothing is invented: what no backup has stays as it is and is named.</source>
        <translation>要修复数据库吗？修复前先把文件原样保留在备份文件夹中，再从完好的备份中取回损坏或缺失的内容，逐条验证。绝不臆造数据：备份中没有的保持原样，并逐一列出。</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>one a day by itself once something is entered, in %1</source>
        <translation>有登记后每天自动备份一次，存放于%1</translation>
    </message>
    <message>
        <source>Xushi databases (*.db *.xushi)</source>
        <translation>序时数据库 (*.db *.xushi)</translation>
    </message>
    <message>
        <source>Merge Xushi databases</source>
        <translation>合并序时数据库</translation>
    </message>
    <message>
        <source>Nothing is new there: this database has every row already.</source>
        <translation>没有新的内容：对方的记录本库都已有。</translation>
    </message>
    <message>
        <source>Something was written between the look and the merge. What came in: new rows %1, same figures on both sides %2.</source>
        <translation>查看合并内容之后、合并之前，对方文件或本库又有写入。实际并入：新增%1条，双方同一天数值相同%2处。</translation>
    </message>
    <message>
        <source>Row %2 in %1 was recorded at %3, which is still to come: this computer&apos;s clock says %4. If this clock is wrong, cancel and set it right. If it is right, the other one was wrong: take the rows all the same, with the times that they bear?</source>
        <translation>%1中的记录%2登记于%3，这个时间还没有到：这台电脑的时钟是%4。如果这台电脑的时钟不对，请取消，先把时钟校准。如果没有错，就是对方的时钟快了：这些记录按其所写的时间照样并入吗？</translation>
    </message>
    <message>
        <source>Take the rows</source>
        <translation>照样并入</translation>
    </message>
    <message>
        <source>%1 is a backup of another database, not of this one. Replace this database by it all the same? Every row of this one leaves the window; the file as it is now is kept in the folder of backups.</source>
        <translation>%1与本数据库不是同一台账库。是否仍以其替换本数据库？本数据库现有记录将全部不再显示；现有文件保留在备份文件夹中。</translation>
    </message>
    <message>
        <source>Replace the database</source>
        <translation>替换数据库</translation>
    </message>
</context>
<context>
    <name>xushi::ui::BatchDialog</name>
    <message>
        <source>Save all</source>
        <translation>全部保存</translation>
    </message>
    <message>
        <source>Writes all figures together, or none of them (Ctrl+Return)</source>
        <translation>所有数据一并写入台账，或都不写入（Ctrl+回车）</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>截至日期</translation>
    </message>
</context>
<context>
    <name>xushi::ui::BulletinDialog</name>
    <message>
        <source>Bulletin</source>
        <translation>季度通报</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>通报初稿</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Writes the draft as a document, PDF or text (Return)</source>
        <translation>将初稿存为文档、PDF或文本（回车）</translation>
    </message>
    <message>
        <source>Do not name</source>
        <translation>不列名单位</translation>
    </message>
</context>
<context>
    <name>xushi::ui::BulletinFields</name>
    <message>
        <source>Draft: names are proposed</source>
        <translation>拟稿：单位为拟列</translation>
    </message>
    <message>
        <source>Says of each name that it is proposed, and adds notes for the drafter on a page of their own</source>
        <translation>所列单位注明“拟列”，并另页附起草说明</translation>
    </message>
    <message>
        <source>Print ranks</source>
        <translation>印名次</translation>
    </message>
    <message>
        <source>Prints the place of each unit that is named</source>
        <translation>列名单位印名次</translation>
    </message>
    <message>
        <source>Named of each kind, at most</source>
        <translation>每类至多列出</translation>
    </message>
    <message>
        <source>Does well: reported at least</source>
        <translation>进展较好：报送率不低于</translation>
    </message>
    <message>
        <source>Lags: this share behind or more</source>
        <translation>进度滞后：滞后占比不低于</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>印发</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>期号</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>印发单位</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Copied to</source>
        <translation>抄送</translation>
    </message>
    <message>
        <source>Explain by</source>
        <translation>说明截止日期</translation>
    </message>
    <message>
        <source>Object by</source>
        <translation>异议截止日期</translation>
    </message>
    <message>
        <source>Next figures by</source>
        <translation>下季报送截止日期</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Number of the issue</source>
        <translation>期号</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>主送单位</translation>
    </message>
    <message>
        <source>How the plan stands</source>
        <translation>总体情况</translation>
    </message>
    <message>
        <source>What does well</source>
        <translation>进展较好</translation>
    </message>
    <message>
        <source>Overdue and not done</source>
        <translation>逾期未完成</translation>
    </message>
    <message>
        <source>Behind schedule</source>
        <translation>进度滞后</translation>
    </message>
    <message>
        <source>Not reported as asked</source>
        <translation>未按要求报送</translation>
    </message>
    <message>
        <source>Blocked, overdue measures</source>
        <translation>受阻和逾期</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>下一步要求</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Issuer and date</source>
        <translation>落款</translation>
    </message>
    <message>
        <source>left blank</source>
        <translation>留空手填</translation>
    </message>
    <message>
        <source>Whether this part is printed</source>
        <translation>是否印出这一部分</translation>
    </message>
</context>
<context>
    <name>xushi::ui::BulletinNames</name>
    <message>
        <source>The bulletin names no unit.</source>
        <translation>通报未列单位。</translation>
    </message>
    <message>
        <source>Takes the unit&apos;s name out of the bulletin; the reason stays with the draft</source>
        <translation>通报不列该单位，理由随拟稿保留</translation>
    </message>
    <message>
        <source>Do not name %1</source>
        <translation>不列%1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why %1 is not named</source>
        <translation>不列%1的理由</translation>
    </message>
</context>
<context>
    <name>xushi::ui::CheckOutcomePanel</name>
    <message>
        <source>Repair…</source>
        <translation>修复…</translation>
    </message>
    <message>
        <source>Restores damaged or missing data from the backups; the current file is kept first</source>
        <translation>先原样保留文件，再从备份中取回损坏或缺失的内容</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Puts all of it on the clipboard</source>
        <translation>将全部内容复制到剪贴板</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the findings</source>
        <translation>关闭核验结果</translation>
    </message>
    <message>
        <source>Hides the findings; a check lists them again</source>
        <translation>收起所列问题；再次核验会重新列出</translation>
    </message>
</context>
<context>
    <name>xushi::ui::CopyDetailsButton</name>
    <message>
        <source>Copies what helps whoever you ask: versions, file, time, error and the last lines of the log</source>
        <translation>复制求助时有用的内容：版本、文件、时间、错误及运行日志末尾</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>xushi::ui::CorrectionDialog</name>
    <message>
        <source>Correct a figure</source>
        <translation>更正数值</translation>
    </message>
    <message>
        <source>What was wrong, such as a slip in typing</source>
        <translation>如：录入错误</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>原记录</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>更正为</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Voids the wrong row and enters the right one, together (Return)</source>
        <translation>撤销原记录，同时登记正确的数值（回车）</translation>
    </message>
</context>
<context>
    <name>xushi::ui::CourseView</name>
    <message>
        <source>Course of %1</source>
        <translation>%1全年走势</translation>
    </message>
</context>
<context>
    <name>xushi::ui::DamageBanner</name>
    <message>
        <source>See to it…</source>
        <translation>前往处理…</translation>
    </message>
    <message>
        <source>The database file is damaged: %1 %2</source>
        <comment>what, and what to do</comment>
        <translation>数据库文件有损坏：%1%2</translation>
    </message>
    <message>
        <source>Opens Backups: the findings, the repair and the backups</source>
        <translation>转到“备份”页：查看全部问题，可修复或恢复备份</translation>
    </message>
</context>
<context>
    <name>xushi::ui::DayEdit</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
</context>
<context>
    <name>xushi::ui::EntryController</name>
    <message>
        <source>%1 stays in the journal and no longer counts. Why is it voided?</source>
        <translation>%1仍保留在台账中，但不再计入。请写明撤销原因：</translation>
    </message>
    <message>
        <source>Void a row</source>
        <translation>撤销记录</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Only the innovation office can change this.</source>
        <translation>该内容由创新办登记，请由创新办修改。</translation>
    </message>
    <message>
        <source>Only %1 or the innovation office can change this.</source>
        <translation>该内容由%1登记，请由该单位或创新办修改。</translation>
    </message>
    <message>
        <source>Still saving: try again in a moment.</source>
        <translation>正在保存，请稍后再试。</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>没有可以撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>没有可以恢复的操作。</translation>
    </message>
    <message>
        <source>%1 stays in the journal and does not count. Why is it refused?</source>
        <translation>%1保留在台账里，不计入。为什么不予入账？</translation>
    </message>
    <message>
        <source>Refuse held rows</source>
        <translation>不予入账</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>不予入账</translation>
    </message>
</context>
<context>
    <name>xushi::ui::EntryDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
</context>
<context>
    <name>xushi::ui::EntryPreviewPanel</name>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>xushi::ui::ExportBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>How much is written</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>取消导出</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>正在导出%1…</translation>
    </message>
    <message>
        <source>Stops the export; files that are written already stay</source>
        <translation>停止导出；已写好的文件保留</translation>
    </message>
</context>
<context>
    <name>xushi::ui::FactCard</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>xushi::ui::FigureField</name>
    <message>
        <source>What was added since the last report; below 0 it takes off</source>
        <translation>上次报送以来增加的数量；填负数表示核减</translation>
    </message>
    <message>
        <source>The total as it stands at the end of the day</source>
        <translation>截至当日的总数</translation>
    </message>
    <message>
        <source>The value at the end of the year before, from which the year&apos;s work is measured</source>
        <translation>上年末的数，全年任务量以此为起点</translation>
    </message>
    <message>
        <source>Increment</source>
        <translation>本期新增</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>累计数</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>上年基数</translation>
    </message>
</context>
<context>
    <name>xushi::ui::FigureImportDialog</name>
    <message>
        <source>Choose a table…</source>
        <translation>选择表格…</translation>
    </message>
    <message>
        <source>A CSV file, as spreadsheets save it (Ctrl+O)</source>
        <translation>电子表格另存的CSV文件（Ctrl+O）</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Reads the file again, after you corrected it (F5)</source>
        <translation>文件改好后重新读取（F5）</translation>
    </message>
    <message>
        <source>Save a template…</source>
        <translation>另存模板…</translation>
    </message>
    <message>
        <source>A table to fill in, with the indicators of the unit and the day that are chosen here</source>
        <translation>供填写的表格，列出此处所选单位和日期的各项指标</translation>
    </message>
    <message>
        <source>Figures from a table</source>
        <translation>从表格导入数据</translation>
    </message>
    <message>
        <source>A table of figures</source>
        <translation>选择数据表格</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>No table chosen yet</source>
        <translation>尚未选择表格</translation>
    </message>
    <message>
        <source>For a template, and for lines that name none.</source>
        <translation>用于模板，以及表格中未写明单位、日期的行。</translation>
    </message>
    <message>
        <source>figures</source>
        <extracomment>the end of a file&apos;s name: &quot;2024Q3_甲局_figures&quot;</extracomment>
        <translation>填报表</translation>
    </message>
    <message>
        <source>A table to fill in</source>
        <translation>另存填报模板</translation>
    </message>
    <message>
        <source>Saved: %1. Fill in the column of amounts, save it as CSV, and choose it here.</source>
        <translation>已保存：%1。请填写“数值”一列，另存为CSV，再在此选择。</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取%1…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Shows the template, or where it was written</source>
        <translation>打开模板，或其所在文件夹</translation>
    </message>
</context>
<context>
    <name>xushi::ui::FigureImportTable</name>
    <message>
        <source>Lines of the table</source>
        <translation>表格各行</translation>
    </message>
</context>
<context>
    <name>xushi::ui::FileController</name>
    <message>
        <source>All files (*)</source>
        <translation>所有文件（*）</translation>
    </message>
    <message>
        <source>This window has it open: %1</source>
        <translation>本窗口已打开该文件：%1</translation>
    </message>
    <message>
        <source>Xushi databases, plans and tables (*.xushi *.db *.xushi-plan *.json *.csv)</source>
        <translation>序时数据库、计划和数值表 (*.xushi *.db *.xushi-plan *.json *.csv)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Plans (*.xushi-plan *.json)</source>
        <translation>计划文件 (*.xushi-plan *.json)</translation>
    </message>
    <message>
        <source>Load a plan</source>
        <translation>载入计划</translation>
    </message>
    <message>
        <source>New database</source>
        <translation>新建数据库</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>工作计划</translation>
    </message>
    <message>
        <source>Xushi databases (*.xushi *.db)</source>
        <translation>序时数据库 (*.xushi *.db)</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
</context>
<context>
    <name>xushi::ui::FileMenu</name>
    <message>
        <source>&amp;Recent</source>
        <translation>最近打开（&amp;R）</translation>
    </message>
    <message>
        <source>Choose &amp;plan</source>
        <translation>选择计划（&amp;P）</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开（&amp;O）…</translation>
    </message>
    <message>
        <source>&amp;New database…</source>
        <translation>新建数据库（&amp;N）…</translation>
    </message>
    <message>
        <source>&amp;Load a plan…</source>
        <translation>载入计划（&amp;L）…</translation>
    </message>
    <message>
        <source>&amp;Show the database in its folder</source>
        <translation>在文件夹中显示数据库（&amp;S）</translation>
    </message>
    <message>
        <source>&amp;Copy where the database lies</source>
        <translation>复制数据库的位置（&amp;C）</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出（&amp;Q）</translation>
    </message>
</context>
<context>
    <name>xushi::ui::FirstStartDialog</name>
    <message>
        <source>Another folder…</source>
        <translation>另选文件夹…</translation>
    </message>
    <message>
        <source>A folder of your own, or one that others at the office use too</source>
        <translation>可以是自己的文件夹，也可以是办公室共用的文件夹</translation>
    </message>
    <message>
        <source>The plan that Xushi brings</source>
        <translation>随程序附带的计划</translation>
    </message>
    <message>
        <source>A plan file…</source>
        <translation>计划文件…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Welcome to Xushi</source>
        <translation>欢迎使用序时</translation>
    </message>
    <message>
        <source>Where the data lies</source>
        <translation>数据存放位置</translation>
    </message>
    <message>
        <source>Opens the window (Return)</source>
        <translation>打开主窗口（回车）</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Where does the data lie?</source>
        <translation>数据存放在哪里？</translation>
    </message>
    <message>
        <source>Which plan?</source>
        <translation>选用哪份计划？</translation>
    </message>
    <message>
        <source>The folder that the data lies in</source>
        <translation>选择存放数据的文件夹</translation>
    </message>
    <message>
        <source>A plan file</source>
        <translation>选择计划文件</translation>
    </message>
    <message>
        <source>There is one already: it is opened as it is.</source>
        <translation>这里已有数据库，将直接打开，内容不变。</translation>
    </message>
    <message>
        <source>A new database is made there, in one file.</source>
        <translation>将在这里新建数据库，只有一个文件。</translation>
    </message>
    <message>
        <source>%1: %2 tasks, %3 indicators, %4 units</source>
        <translation>%1：%2项任务，%3项指标，%4个单位</translation>
    </message>
    <message>
        <source>Name and unit can be changed later in Settings.</source>
        <translation>姓名和单位以后可以在“设置”里更改。</translation>
    </message>
    <message>
        <source>Plan files (*.xushi-plan *.json)</source>
        <translation>计划文件 (*.xushi-plan *.json)</translation>
    </message>
</context>
<context>
    <name>xushi::ui::FormDialog</name>
    <message>
        <source>Writes it into the journal (Ctrl+Return)</source>
        <translation>写入台账（Ctrl+回车）</translation>
    </message>
</context>
<context>
    <name>xushi::ui::HeldSection</name>
    <message>
        <source>Accept</source>
        <translation>核实入账</translation>
    </message>
    <message>
        <source>The chosen rows count from now on</source>
        <translation>选中的记录从现在起计入</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>不予入账…</translation>
    </message>
    <message>
        <source>The chosen rows stay in the journal and do not count</source>
        <translation>选中的记录保留在台账里，不计入</translation>
    </message>
    <message>
        <source>Held rows</source>
        <translation>待核实的记录</translation>
    </message>
    <message>
        <source>Held rows: %1</source>
        <translation>待核实的记录：%1条</translation>
    </message>
    <message>
        <source>they came by a merge, and do not count until they are accepted</source>
        <translation>合并带入，核实入账之前不计入</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>不予入账%1条</translation>
    </message>
</context>
<context>
    <name>xushi::ui::HelpController</name>
    <message>
        <source>About this page</source>
        <translation>本页说明</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>全部快捷键</translation>
    </message>
    <message>
        <source>What each status means</source>
        <translation>各种状态的含义</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>常见问题</translation>
    </message>
    <message>
        <source>The manual from its beginning</source>
        <translation>从头阅读手册</translation>
    </message>
</context>
<context>
    <name>xushi::ui::HistoryPanel</name>
    <message>
        <source>Void…</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>Nothing was entered yet: Log progress enters the first figure</source>
        <translation>尚无记录：点“报送数据”登记第一条数据</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Takes the chosen row back, with a reason (Delete)</source>
        <translation>写明原因，撤销选中的记录（Delete）</translation>
    </message>
    <message>
        <source>Rows, newest day first</source>
        <translation>台账记录，新的在前</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Voids the chosen figure and enters the right one in its place (F2)</source>
        <translation>撤销选中的数据，同时登记正确的数值（F2）</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>a row&apos;s day, its kind, its figure</extracomment>
        <translation>%1 %2%3</translation>
    </message>
</context>
<context>
    <name>xushi::ui::IdentityFields</name>
    <message>
        <source>The innovation office</source>
        <translation>创新办</translation>
    </message>
    <message>
        <source>A unit&apos;s liaison</source>
        <translation>单位联络员</translation>
    </message>
    <message>
        <source>Stands in the journal beside each row that you enter</source>
        <translation>登记的每条记录都会注明</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>sees all units and enters for all</source>
        <translation>可查看全部单位，并为任何单位登记</translation>
    </message>
    <message>
        <source>sees that unit only</source>
        <translation>只看本单位的任务、数据和季报</translation>
    </message>
</context>
<context>
    <name>xushi::ui::IndicatorBar</name>
    <message>
        <source>Log progress…</source>
        <translation>报送数据…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>填报进展情况…</translation>
    </message>
    <message>
        <source>Course and rows</source>
        <translation>走势与记录</translation>
    </message>
    <message>
        <source>How the task goes: progress, problems, next steps</source>
        <translation>任务的进展情况、存在问题、下一步打算</translation>
    </message>
    <message>
        <source>Its course over the year and every row that was entered for it, to look at or to void</source>
        <translation>该指标全年走势和全部记录，可查看、撤销</translation>
    </message>
    <message>
        <source>Enters a figure of the chosen indicator (double click on its row)</source>
        <translation>为选中的指标报送数据（双击该行亦可）</translation>
    </message>
</context>
<context>
    <name>xushi::ui::IndicatorField</name>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Number, part of the name, or pinyin initials</source>
        <translation>编号、名称中的任意部分或拼音首字母</translation>
    </message>
</context>
<context>
    <name>xushi::ui::IndicatorPane</name>
    <message>
        <source>Log progress…</source>
        <translation>报送数据…</translation>
    </message>
    <message>
        <source>Retarget…</source>
        <translation>调整目标…</translation>
    </message>
    <message>
        <source>Sets a new target or schedule, with a reason; the old one stays to be seen</source>
        <translation>写明原因，调整目标值或序时方式；原目标仍可查看</translation>
    </message>
    <message>
        <source>Enters a figure of this indicator (Ctrl+L)</source>
        <translation>为该指标报送数据（Ctrl+L）</translation>
    </message>
</context>
<context>
    <name>xushi::ui::IndicatorTable</name>
    <message>
        <source>Indicators of the unit</source>
        <translation>本单位指标</translation>
    </message>
    <message>
        <source>Log progress…</source>
        <translation>报送数据…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>填报进展情况…</translation>
    </message>
    <message>
        <source>Course and rows</source>
        <translation>走势与记录</translation>
    </message>
</context>
<context>
    <name>xushi::ui::JournalExport</name>
    <message>
        <source>Journal</source>
        <translation>台账</translation>
    </message>
</context>
<context>
    <name>xushi::ui::JournalFilterBar</name>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>日期范围</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>填报人</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Text to look for</source>
        <translation>查找内容</translation>
    </message>
    <message>
        <source>Text, name or number</source>
        <translation>内容、名称或编号</translation>
    </message>
    <message>
        <source>Shows all rows again</source>
        <translation>重新显示全部记录</translation>
    </message>
</context>
<context>
    <name>xushi::ui::JournalPage</name>
    <message>
        <source>Void…</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Void the chosen row</source>
        <translation>撤销所选记录</translation>
    </message>
    <message>
        <source>Write the rows to a file</source>
        <translation>将台账记录导出为文件</translation>
    </message>
    <message>
        <source>All rows that the filter lets through, as a workbook or CSV</source>
        <translation>将筛选出的全部记录导出为工作簿或CSV</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Looking through the journal…</source>
        <translation>正在查阅台账…</translation>
    </message>
    <message>
        <source>Nothing has been logged yet. Ctrl+L logs the first figure.</source>
        <translation>台账中尚无记录。按Ctrl+L报送第一条数据。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Look further</source>
        <translation>继续查阅</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>停止查阅</translation>
    </message>
    <message>
        <source>Open the task or indicator</source>
        <translation>查看任务或指标</translation>
    </message>
    <message>
        <source>Write the journal</source>
        <translation>导出台账</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1 (%2 rows)</source>
        <translation>已导出：%1（%2条）</translation>
    </message>
    <message>
        <source>No row matches the filter.</source>
        <translation>没有符合筛选条件的记录。</translation>
    </message>
    <message>
        <source>Takes the chosen row back, with a reason; it stays to be seen (Delete)</source>
        <translation>写明原因，撤销所选记录；该记录仍可查看（Delete）</translation>
    </message>
    <message>
        <source>Shows all rows again</source>
        <translation>重新显示全部记录</translation>
    </message>
    <message>
        <source>Leaves it at the rows found so far</source>
        <translation>只显示目前已找到的</translation>
    </message>
    <message>
        <source>Goes on where the search was stopped</source>
        <translation>从停下的地方继续查找</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Correct the chosen figure</source>
        <translation>更正选中的数据</translation>
    </message>
    <message>
        <source>Voids the chosen figure and enters the right one in its place (F2)</source>
        <translation>撤销选中的数据，同时登记正确的数值（F2）</translation>
    </message>
</context>
<context>
    <name>xushi::ui::JournalTable</name>
    <message>
        <source>Rows of the journal</source>
        <translation>台账记录</translation>
    </message>
</context>
<context>
    <name>xushi::ui::KeptPapersDialog</name>
    <message>
        <source>Kept papers</source>
        <translation>存档件</translation>
    </message>
    <message>
        <source>Kept papers, newest first</source>
        <translation>存档件，新的在前</translation>
    </message>
    <message>
        <source>As they were printed, in %1</source>
        <translation>打印、导出时的原件，存放在%1</translation>
    </message>
    <message>
        <source>Nothing was printed or exported as PDF yet; from then on it is kept here</source>
        <translation>还没有打印过，也没有导出过PDF；以后打印、导出的，都在这里留存</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Shows the chosen paper in the program for PDF files (Return)</source>
        <translation>用查看PDF的程序打开选中的存档件（回车）</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存…</translation>
    </message>
    <message>
        <source>Writes the chosen paper to another file, byte for byte</source>
        <translation>把选中的存档件原样存成另一个文件，逐字节相同</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Back to the sheets (Esc)</source>
        <translation>回到季报（Esc）</translation>
    </message>
    <message>
        <source>Save a copy of the paper</source>
        <translation>另存存档件</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>xushi::ui::LogDialog</name>
    <message>
        <source>Save and next</source>
        <translation>保存并继续</translation>
    </message>
    <message>
        <source>Log progress</source>
        <translation>报送数据</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Writes the figure into the journal (Return)</source>
        <translation>将该数据写入台账（回车）</translation>
    </message>
    <message>
        <source>Saves and goes on to the unit&apos;s next indicator (Ctrl+Return)</source>
        <translation>保存后转到本单位下一个指标（Ctrl+回车）</translation>
    </message>
</context>
<context>
    <name>xushi::ui::MainWindow</name>
    <message>
        <source>This database is read-only: look and print, but nothing can be entered.</source>
        <translation>数据库为只读：可以查看和打印，不能登记。</translation>
    </message>
    <message>
        <source>%1 — Xushi</source>
        <extracomment>The window&apos;s title: a plan&apos;s title, then the program&apos;s name</extracomment>
        <translation>%1 — 序时</translation>
    </message>
    <message>
        <source>Xushi</source>
        <translation>序时</translation>
    </message>
    <message>
        <source>Innovation office</source>
        <translation>创新办</translation>
    </message>
</context>
<context>
    <name>xushi::ui::ManualContentsView</name>
    <message>
        <source>Contents of the manual</source>
        <translation>手册目录</translation>
    </message>
</context>
<context>
    <name>xushi::ui::ManualPage</name>
    <message>
        <source>Manual</source>
        <translation>手册正文</translation>
    </message>
</context>
<context>
    <name>xushi::ui::ManualWindow</name>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>To where you were reading before (Alt+Left)</source>
        <translation>回到刚才阅读的位置（Alt+左）</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Undoes “Back” (Alt+Right)</source>
        <translation>回到后退之前的位置（Alt+右）</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>To the place found before this one (Shift+F3)</source>
        <translation>到前一处查找结果（Shift+F3）</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>To the next place found (F3, or Return in the search)</source>
        <translation>到后一处查找结果（F3，或在搜索框中按回车）</translation>
    </message>
    <message>
        <source>Xushi manual</source>
        <translation>序时使用手册</translation>
    </message>
    <message>
        <source>Search the manual  Ctrl+F</source>
        <translation>搜索手册  Ctrl+F</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>Marks every place of the manual that has these words</source>
        <translation>标出手册中含有这些字的各处</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第%1处，共%2处</translation>
    </message>
</context>
<context>
    <name>xushi::ui::MeasureDialog</name>
    <message>
        <source>New measure</source>
        <translation>新增举措</translation>
    </message>
    <message>
        <source>Change the measure</source>
        <translation>修改举措</translation>
    </message>
    <message>
        <source>No due day</source>
        <translation>不设时限</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Entered as of</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>举措的内容</translation>
    </message>
    <message>
        <source>The day from which it counts</source>
        <translation>自该日起生效</translation>
    </message>
</context>
<context>
    <name>xushi::ui::MeasureList</name>
    <message>
        <source>Measures</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>改回未办结</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>标记为已办结</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>New measure…</source>
        <translation>新增举措…</translation>
    </message>
</context>
<context>
    <name>xushi::ui::MeasureSection</name>
    <message>
        <source>Measures</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>No measures yet. Enter one with “New measure…”, with the day by which it is due.</source>
        <translation>尚无举措。点“新增举措…”登记，并写明完成时限。</translation>
    </message>
    <message>
        <source>New measure…</source>
        <translation>新增举措…</translation>
    </message>
    <message>
        <source>What is to be done, by when and by whom (Insert in the list)</source>
        <translation>登记举措的内容、完成时限和责任人（在列表中按Insert亦可）</translation>
    </message>
    <message>
        <source>measure “%1”</source>
        <translation>举措“%1”</translation>
    </message>
</context>
<context>
    <name>xushi::ui::MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>New rows by unit</source>
        <translation>各单位新增记录</translation>
    </message>
    <message>
        <source>The same figure on both sides</source>
        <translation>双方同一天数值相同的记录</translation>
    </message>
    <message>
        <source>Merge: %1</source>
        <translation>合并：%1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>来自%1</translation>
    </message>
    <message>
        <source>The same amount on the same day on both sides: %1</source>
        <translation>双方同一天数值相同：%1处</translation>
    </message>
    <message>
        <source>Most likely it was entered twice. Both rows stay; void one of the two afterwards.</source>
        <translation>多半是重复登记。合并后两条都在，请撤销其中一条。</translation>
    </message>
    <message>
        <source>A backup is taken before; the other files stay as they are.</source>
        <translation>合并前自动备份，对方的文件不会改动。</translation>
    </message>
    <message>
        <source>Merges nothing (Esc)</source>
        <translation>不合并（Esc）</translation>
    </message>
    <message>
        <source>Brings the new rows into this database</source>
        <translation>把新增的记录并入本库</translation>
    </message>
</context>
<context>
    <name>xushi::ui::MessageBanner</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>关闭提示</translation>
    </message>
    <message>
        <source>Takes the message away; what it says stays as it is</source>
        <translation>收起这条提示；提示的情况不变</translation>
    </message>
</context>
<context>
    <name>xushi::ui::NodeEditor</name>
    <message>
        <source>Add a day</source>
        <translation>添加节点</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>To be reached by</source>
        <translation>节点日期</translation>
    </message>
    <message>
        <source>Value to be reached</source>
        <translation>应达数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>应达数</translation>
    </message>
    <message>
        <source>Remove this day</source>
        <translation>删除此节点</translation>
    </message>
    <message>
        <source>Another day by which something is to be reached (Insert)</source>
        <translation>再加一个日期和应达数（Insert）</translation>
    </message>
    <message>
        <source>Takes this day out of the schedule (Ctrl+Minus in its row)</source>
        <translation>从序时中去掉这个节点（在该行按Ctrl+减号 亦可）</translation>
    </message>
</context>
<context>
    <name>xushi::ui::NoteDialog</name>
    <message>
        <source>Note on task %1</source>
        <translation>任务%1进展情况</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展情况</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>下一步打算</translation>
    </message>
    <message>
        <source>Note on a task</source>
        <translation>填报进展情况</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
</context>
<context>
    <name>xushi::ui::NoteList</name>
    <message>
        <source>Notes, newest first</source>
        <translation>进展情况，新的在前</translation>
    </message>
    <message>
        <source>New note on this task…</source>
        <translation>填报该任务的进展情况…</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>复制表格</translation>
    </message>
</context>
<context>
    <name>xushi::ui::NoteSection</name>
    <message>
        <source>Progress, problems and next steps</source>
        <translation>进展情况、存在问题与下一步打算</translation>
    </message>
    <message>
        <source>Nothing noted yet. Say how a task goes with “New note…”.</source>
        <translation>尚无进展情况。点“填报进展情况…”填报。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>进展情况</translation>
    </message>
    <message>
        <source>New note…</source>
        <translation>填报进展情况…</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>显示全部%1条</translation>
    </message>
    <message>
        <source>Show all %1 notes</source>
        <translation>显示全部%1条进展情况</translation>
    </message>
    <message>
        <source>Not only the newest ones</source>
        <translation>不只显示最近几条</translation>
    </message>
    <message>
        <source>How the task goes: state, progress, problems, next steps; printed in the sheet</source>
        <translation>任务的状态、进展情况、存在问题、下一步打算，印在季报中</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>该条进展情况</translation>
    </message>
</context>
<context>
    <name>xushi::ui::Notices</name>
    <message>
        <source>The backup of the day was not taken: %1</source>
        <translation>今日自动备份未完成：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day, then a time of the day</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Xushi ended unexpectedly the last time (opened on %1). The database was checked and is whole; every entry that was confirmed is there. Enter again what was not saved yet.</source>
        <translation>序时上次意外退出（该次于%1打开）。数据库已检查，完好无损；已确认保存的内容都在。尚未保存的内容请重新录入。</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Ends this window, so that the right file can be opened</source>
        <translation>结束本窗口，以便打开正确的文件</translation>
    </message>
</context>
<context>
    <name>xushi::ui::OverviewPage</name>
    <message>
        <source>Units</source>
        <translation>各单位情况</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>%1 · units</source>
        <translation>%1 · 各单位</translation>
    </message>
    <message>
        <source>Indicators with the status of the pressed count</source>
        <translation>所选状态的指标</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
</context>
<context>
    <name>xushi::ui::PageSetupDialog</name>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>页面设置</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>The paper, margins and columns of official sheets</source>
        <translation>公文格式的纸张、页边距和栏目</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>On the left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>On the right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>Both sides printed</source>
        <translation>双面打印（奇左偶右）</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>装订边</translation>
    </message>
    <message>
        <source>Margin at the top</source>
        <translation>上边距</translation>
    </message>
    <message>
        <source>Bound margin</source>
        <translation>装订边距</translation>
    </message>
    <message>
        <source>Outer margin</source>
        <translation>外侧边距</translation>
    </message>
    <message>
        <source>Margin at the bottom</source>
        <translation>下边距</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> 毫米</translation>
    </message>
    <message>
        <source>Columns, left to right</source>
        <translation>栏目（自左至右）</translation>
    </message>
    <message>
        <source>Always shown</source>
        <translation>必须显示</translation>
    </message>
    <message>
        <source>Lays the sheets out anew, and keeps the setup (Return)</source>
        <translation>按新设置重新排版，并记住设置（回车）</translation>
    </message>
    <message>
        <source>Prints the chosen column further left</source>
        <translation>所选栏目往左排</translation>
    </message>
    <message>
        <source>Prints the chosen column further right</source>
        <translation>所选栏目往右排</translation>
    </message>
</context>
<context>
    <name>xushi::ui::PeopleSection</name>
    <message>
        <source>Persons in charge</source>
        <translation>责任人与电话</translation>
    </message>
    <message>
        <source>There are no tasks to be in charge of</source>
        <translation>没有需要指定责任人的任务</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Names the person in charge of the chosen row</source>
        <translation>为选中的一行指定责任人</translation>
    </message>
    <message>
        <source>Names the person in charge of the chosen row (Return in the list)</source>
        <translation>为选中的一行指定责任人（在列表中按回车亦可）</translation>
    </message>
    <message>
        <source>All tasks…</source>
        <translation>全部任务…</translation>
    </message>
    <message>
        <source>Names one person for all tasks of the unit</source>
        <translation>为本单位的全部任务设定同一责任人</translation>
    </message>
</context>
<context>
    <name>xushi::ui::PeopleTable</name>
    <message>
        <source>Persons in charge</source>
        <translation>责任人与电话</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
</context>
<context>
    <name>xushi::ui::PlanChangesDialog</name>
    <message>
        <source>Confirm all</source>
        <translation>全部确认</translation>
    </message>
    <message>
        <source>Load the plan</source>
        <translation>载入计划</translation>
    </message>
    <message>
        <source>Load a plan</source>
        <translation>载入计划</translation>
    </message>
    <message>
        <source>Changes of indicators with rows</source>
        <translation>对已有台账记录的指标的改动</translation>
    </message>
    <message>
        <source>Load this plan?</source>
        <translation>要载入这份计划吗？</translation>
    </message>
    <message>
        <source>Confirms every change in the list</source>
        <translation>确认列表中的每一项改动</translation>
    </message>
    <message>
        <source>Rows of the journal are about these indicators, and this version changes them: the rows would mean something else. Confirm each change that is meant.</source>
        <translation>下列指标已有台账记录，这个版本改动了它们，原有记录的含义会随之改变。请逐项确认确要改动的内容。</translation>
    </message>
    <message>
        <source>Makes it the version in force; the journal is kept</source>
        <translation>作为现行版本，台账保留</translation>
    </message>
    <message>
        <source>Not every change is confirmed yet</source>
        <translation>还有改动没有确认</translation>
    </message>
</context>
<context>
    <name>xushi::ui::PlanImport</name>
    <message>
        <source>… “xushi plan check FILE” lists them all</source>
        <translation>……用“xushi plan check FILE”可列出全部</translation>
    </message>
    <message>
        <source>Load the plan</source>
        <translation>载入计划</translation>
    </message>
    <message>
        <source>Another plan is being loaded. Try again in a moment.</source>
        <translation>正在载入另一份计划，请稍后再试。</translation>
    </message>
</context>
<context>
    <name>xushi::ui::PlanTree</name>
    <message>
        <source>Projects, tasks and indicators</source>
        <translation>工程、任务和指标</translation>
    </message>
</context>
<context>
    <name>xushi::ui::PreviewDialog</name>
    <message>
        <source>Working it out…</source>
        <translation>正在测算…</translation>
    </message>
</context>
<context>
    <name>xushi::ui::ProjectCard</name>
    <message>
        <source>Projects</source>
        <translation>工程</translation>
    </message>
    <message>
        <source>One project</source>
        <translation>一项工程</translation>
    </message>
    <message>
        <source>%1 projects</source>
        <translation>%1项工程</translation>
    </message>
</context>
<context>
    <name>xushi::ui::ProjectPane</name>
    <message>
        <source>This project has no tasks</source>
        <translation>该工程没有任务</translation>
    </message>
    <message>
        <source>Tasks of the project</source>
        <translation>该工程的任务</translation>
    </message>
</context>
<context>
    <name>xushi::ui::QuarterEntryDialog</name>
    <message>
        <source>A quarter&apos;s figures</source>
        <translation>季度录入</translation>
    </message>
    <message>
        <source>Typed figures that are not this unit&apos;s and would be dropped: %1.</source>
        <translation>有%1项已填数据不属于该单位，更换单位后将丢弃。</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Typed figures that are not saved yet: %1.</source>
        <translation>有%1项已填数据尚未保存。</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>不保存，退出</translation>
    </message>
    <message>
        <source>Baselines at the end of the year before</source>
        <translation>上年基数</translation>
    </message>
</context>
<context>
    <name>xushi::ui::QuarterEntryTable</name>
    <message>
        <source>Figures of the quarter</source>
        <translation>本季度数据</translation>
    </message>
    <message>
        <source>Type a figure; Return goes down, Tab to the note, the space bar changes its kind.</source>
        <translation>直接填写数据：回车到下一行，Tab到备注，空格键切换类型。</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>上年基数</translation>
    </message>
    <message>
        <source>Type a figure; Return goes down, Tab to the note.</source>
        <translation>直接键入数值；回车到下一行，Tab到备注。</translation>
    </message>
</context>
<context>
    <name>xushi::ui::ReportDay</name>
    <message>
        <source>End of Q%1</source>
        <translation>第%1季度末</translation>
    </message>
    <message>
        <source>End of quarter: %1</source>
        <translation>季度末：%1</translation>
    </message>
</context>
<context>
    <name>xushi::ui::RetargetDialog</name>
    <message>
        <source>Retarget %1</source>
        <translation>调整目标%1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现行</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>新目标</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>序时方式</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>调整依据（会议、文件）</translation>
    </message>
    <message>
        <source>Days and what is to be reached by each</source>
        <translation>节点日期和应达数</translation>
    </message>
    <message>
        <source>Who decided it and why</source>
        <translation>据以调整的会议或文件</translation>
    </message>
    <message>
        <source>From the baseline to the target in proportion to the months gone</source>
        <translation>从基数到目标，按已过月数均匀推进</translation>
    </message>
    <message>
        <source>The target itself is expected on every day</source>
        <translation>全年每一天均以目标为应达数</translation>
    </message>
    <message>
        <source>Judged only when the plan&apos;s period ends</source>
        <translation>计划期结束时才考核</translation>
    </message>
    <message>
        <source>By dated values of your own, on straight lines between them</source>
        <translation>自定日期和应达数，其间按月均匀推进</translation>
    </message>
    <message>
        <source>Writes the new target into the journal; the old one stays to be seen (Return)</source>
        <translation>将新目标写入台账；原目标仍可查看（回车）</translation>
    </message>
    <message>
        <source>Share of</source>
        <translation>分解任务</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>完成时限</translation>
    </message>
</context>
<context>
    <name>xushi::ui::RuleLink</name>
    <message>
        <source>The rule</source>
        <translation>查看规则</translation>
    </message>
    <message>
        <source>The rule of “%1”</source>
        <translation>“%1”的规则</translation>
    </message>
    <message>
        <source>Opens the manual at the rule by which an indicator is “%1”, with an example</source>
        <translation>打开手册，查看“%1”的规则和例子</translation>
    </message>
</context>
<context>
    <name>xushi::ui::SavedBar</name>
    <message>
        <source>Undo  Ctrl+Z</source>
        <translation>撤销  Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>关闭提示</translation>
    </message>
    <message>
        <source>Redo  Ctrl+Y</source>
        <translation>重做  Ctrl+Y</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Takes this message away; what was saved stays saved</source>
        <translation>收起提示；已保存的内容不受影响</translation>
    </message>
    <message>
        <source>Takes back what was entered last, with a void (Ctrl+Z)</source>
        <translation>撤销刚才登记的内容（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Enters again what was taken back (Ctrl+Y)</source>
        <translation>将刚才撤销的重新登记（Ctrl+Y）</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Shows the file in the program for its kind</source>
        <translation>用相应的程序打开文件</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Shows where it was written</source>
        <translation>打开文件所在的文件夹</translation>
    </message>
    <message>
        <source>Takes back, with a void: %1 (Ctrl+Z)</source>
        <extracomment>a step that was entered: &quot;1.3.1 +7 on 30 Sep&quot;</extracomment>
        <translation>撤销：%1（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Enters again: %1 (Ctrl+Y)</source>
        <translation>恢复：%1（Ctrl+Y）</translation>
    </message>
</context>
<context>
    <name>xushi::ui::SearchBox</name>
    <message>
        <source>Search  Ctrl+F</source>
        <translation>搜索  Ctrl+F</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Tasks, indicators and units by number, any part of the name, or the first letters of its pinyin</source>
        <translation>按编号、名称中的任意部分或拼音首字母查找任务、指标和单位</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Nothing is found for “%1”.</source>
        <translation>没有找到“%1”。</translation>
    </message>
</context>
<context>
    <name>xushi::ui::SettingsDialog</name>
    <message>
        <source>Beside the data</source>
        <translation>与数据放在一起</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Such as one on another disk, which outlives this one</source>
        <translation>如另一块硬盘或移动硬盘，本机硬盘损坏时仍可取用</translation>
    </message>
    <message>
        <source>Where backups lie unless another folder is chosen</source>
        <translation>不另选时备份所在的文件夹</translation>
    </message>
    <message>
        <source>Takes effect at once, no restart needed</source>
        <translation>立即生效，无需重新启动</translation>
    </message>
    <message>
        <source>Leaves everything as it was (Esc)</source>
        <translation>不作任何更改（Esc）</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Of the window and of what is printed; the plan&apos;s own words stay as they are</source>
        <translation>窗口和打印件所用的语言；计划本身的文字不变</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>容差</translation>
    </message>
    <message>
        <source>Fonts of the sheet</source>
        <translation>季报字体</translation>
    </message>
    <message>
        <source>The folder that backups go to</source>
        <translation>选择存放备份的文件夹</translation>
    </message>
    <message>
        <source>Another backup folder…</source>
        <translation>另选备份文件夹…</translation>
    </message>
</context>
<context>
    <name>xushi::ui::SheetExporter</name>
    <message>
        <source>Sent to the printer: %1</source>
        <translation>已送打印机：%1</translation>
    </message>
    <message>
        <source>The printer did not take the sheets. Check it and print again.</source>
        <translation>打印机未接收季报。请检查打印机后重新打印。</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Write the sheets</source>
        <translation>导出季报</translation>
    </message>
    <message>
        <source>Documents (*.odt)</source>
        <translation>文档 (*.odt)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Write the bulletin</source>
        <translation>导出通报</translation>
    </message>
    <message>
        <source>A folder for every paper of the quarter</source>
        <translation>存放本季度全部材料的文件夹</translation>
    </message>
    <message>
        <source>Written: %1 files in %2</source>
        <translation>已写入%1个文件：%2</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>xushi::ui::SheetFacesFields</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Column heads</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>Body and foot</source>
        <translation>正文和页脚</translation>
    </message>
    <message>
        <source>The rules for official papers ask for %1; of this machine&apos;s fonts the nearest is taken</source>
        <translation>公文格式要求用%1；本机没有时取最接近的字体</translation>
    </message>
    <message>
        <source>As the rules ask</source>
        <translation>按公文格式</translation>
    </message>
    <message>
        <source>As the rules ask: %1</source>
        <translation>按公文格式：%1</translation>
    </message>
</context>
<context>
    <name>xushi::ui::SheetView</name>
    <message>
        <source>Pages of the sheets</source>
        <translation>季报页面</translation>
    </message>
    <message>
        <source>Pages: %1</source>
        <translation>共%1页</translation>
    </message>
</context>
<context>
    <name>xushi::ui::SheetsPage</name>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Unit of the sheets</source>
        <translation>季报单位</translation>
    </message>
    <message>
        <source>Print the sheets</source>
        <translation>打印季报</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>季报</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>Fit width (%1%)</source>
        <translation>适合宽度（%1%）</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第%1页，共%2页</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Write papers of the quarter to files</source>
        <translation>将本季度材料写入文件</translation>
    </message>
    <message>
        <source>Page setup…</source>
        <translation>页面设置…</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>页面设置</translation>
    </message>
    <message>
        <source>Paper, margins, binding side, and which columns stand where</source>
        <translation>纸张、页边距、装订边，以及栏目的取舍和顺序</translation>
    </message>
    <message>
        <source>These sheets…</source>
        <translation>当前季报…</translation>
    </message>
    <message>
        <source>Bulletin…</source>
        <translation>季度通报…</translation>
    </message>
    <message>
        <source>Every paper of the quarter…</source>
        <translation>本季度全部材料…</translation>
    </message>
    <message>
        <source>Rows of the journal to include</source>
        <translation>按哪些台账</translation>
    </message>
    <message>
        <source>Rows that came in later are not counted</source>
        <translation>之后登记的台账不计入</translation>
    </message>
    <message>
        <source>All rows known now</source>
        <translation>按现有台账</translation>
    </message>
    <message>
        <source>As known at the quarter&apos;s end</source>
        <translation>按季末时台账</translation>
    </message>
    <message>
        <source>As known on a day</source>
        <translation>按某日台账</translation>
    </message>
    <message>
        <source>As known at the end of this day</source>
        <translation>按该日终了时台账</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>正在排版…</translation>
    </message>
    <message>
        <source>How large the pages are shown (Ctrl++, Ctrl+-, Ctrl+0)</source>
        <translation>页面显示的大小（Ctrl+加号、Ctrl+减号、Ctrl+0）</translation>
    </message>
    <message>
        <source>Whose sheets are shown; all units come with a summary before them</source>
        <translation>显示哪个单位的季报；全部单位时，前面有汇总表</translation>
    </message>
    <message>
        <source>Prints the pages that are shown (Ctrl+P)</source>
        <translation>打印当前显示的页面（Ctrl+P）</translation>
    </message>
    <message>
        <source>These sheets as PDF, workbook or table (Ctrl+E), the bulletin, or every paper of the quarter</source>
        <translation>导出当前季报（Ctrl+E）、季度通报或本季度全部材料</translation>
    </message>
    <message>
        <source>Kept papers…</source>
        <translation>存档件…</translation>
    </message>
    <message>
        <source>Kept papers</source>
        <translation>存档件</translation>
    </message>
    <message>
        <source>What was printed and exported before, to open it or to print it again as it was</source>
        <translation>以前打印、导出的原件：打开来看，或照原样再打一份</translation>
    </message>
</context>
<context>
    <name>xushi::ui::SideBar</name>
    <message>
        <source>Xushi</source>
        <translation>序时</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Works here: %1</source>
        <translation>使用者：%1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Language, your name, backups, the fonts of the sheet (%1)</source>
        <translation>语言、姓名、备份、季报字体（%1）</translation>
    </message>
    <message>
        <source>Who works here: the innovation office, or one unit&apos;s liaison. Click to change it</source>
        <translation>当前使用者：创新办或某单位联络员。单击可更改</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>The manual: about this page (F1), all keys, questions and answers</source>
        <translation>使用手册：本页说明（F1）、全部快捷键、常见问题</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Open files, load a plan, see where the database lies</source>
        <translation>打开或导入文件，载入计划，查看数据库所在位置</translation>
    </message>
</context>
<context>
    <name>xushi::ui::StatusCard</name>
    <message>
        <source>%1; only these are listed</source>
        <translation>%1；只列这些指标</translation>
    </message>
    <message>
        <source>Click to list all again</source>
        <translation>再次点击，列出全部指标</translation>
    </message>
    <message>
        <source>Click to list only these</source>
        <translation>点击只列这些指标</translation>
    </message>
</context>
<context>
    <name>xushi::ui::StatusFilterBar</name>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show the indicators of every status</source>
        <translation>显示各状态的全部指标</translation>
    </message>
    <message>
        <source>Lists the indicators of every status again</source>
        <translation>重新列出各状态的全部指标</translation>
    </message>
</context>
<context>
    <name>xushi::ui::TableView</name>
    <message>
        <source>Sort by</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>复制表格</translation>
    </message>
</context>
<context>
    <name>xushi::ui::TaskPane</name>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Journal…</source>
        <translation>台账…</translation>
    </message>
    <message>
        <source>Journal of the task</source>
        <translation>该任务的台账</translation>
    </message>
    <message>
        <source>Every row that was entered for this task, to look at, to void or to export</source>
        <translation>该任务的全部记录，可查看、撤销、导出</translation>
    </message>
    <message>
        <source>Indicators of the task</source>
        <translation>该任务的指标</translation>
    </message>
</context>
<context>
    <name>xushi::ui::TaskTable</name>
    <message>
        <source>Tasks without numbers</source>
        <translation>无量化指标的任务</translation>
    </message>
    <message>
        <source>Note progress…</source>
        <translation>填报进展情况…</translation>
    </message>
</context>
<context>
    <name>xushi::ui::TopBar</name>
    <message>
        <source>Log progress  Ctrl+L</source>
        <translation>报送数据  Ctrl+L</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>As of the end of a quarter</source>
        <translation>截至季末</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>其他日期</translation>
    </message>
    <message>
        <source>As of a day</source>
        <translation>截至日期</translation>
    </message>
    <message>
        <source>Log progress</source>
        <translation>报送数据</translation>
    </message>
    <message>
        <source>Schedule %1</source>
        <translation>序时进度%1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Enters a figure of any indicator, showing what it leads to before it is saved (Ctrl+L)</source>
        <translation>报送任一指标的数据，保存前先显示结果（Ctrl+L）</translation>
    </message>
    <message>
        <source>Takes every page to the end of a quarter, or back to today</source>
        <translation>各页均显示某季度末的情况，或回到今天</translation>
    </message>
    <message>
        <source>Takes every page to the end of this day: figures of later days do not count</source>
        <translation>各页均显示截至该日的情况，以后日期的数据不计入</translation>
    </message>
    <message>
        <source>How much of the plan&apos;s period is gone by that day</source>
        <translation>截至该日，计划期已过的比例</translation>
    </message>
</context>
<context>
    <name>xushi::ui::UnitAssignmentDialog</name>
    <message>
        <source>Person in charge of all tasks</source>
        <translation>全部任务的责任人与电话</translation>
    </message>
    <message>
        <source>Replace other persons too</source>
        <translation>一并替换其他责任人</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>已有责任人</translation>
    </message>
    <message>
        <source>Off: a task that has another person keeps that person</source>
        <translation>不勾选时，已有其他责任人的任务保持不变</translation>
    </message>
    <message>
        <source>The day from which it counts</source>
        <translation>自该日起生效</translation>
    </message>
</context>
<context>
    <name>xushi::ui::UnitDashboard</name>
    <message>
        <source>The tasks of this unit have no indicators</source>
        <translation>本单位的任务没有量化指标</translation>
    </message>
    <message>
        <source>* of the target itself: there is no baseline to measure from</source>
        <translation>* 未录基数，按目标值计算</translation>
    </message>
    <message>
        <source>Tasks without numbers</source>
        <translation>无量化指标的任务</translation>
    </message>
    <message>
        <source>Status sheet…</source>
        <translation>季报预览</translation>
    </message>
    <message>
        <source>The sheet of this unit for the quarter, as it will be printed</source>
        <translation>本单位本季季报，与打印一致</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Puts the unit&apos;s table on the clipboard, for a letter or a spreadsheet (Ctrl+C in any table)</source>
        <translation>将本单位的表格复制到剪贴板，可粘贴到公文或电子表格（在任一表格中按Ctrl+C亦可）</translation>
    </message>
    <message>
        <source>Copied: the table of %1</source>
        <translation>已复制%1的表格</translation>
    </message>
    <message>
        <source>A quarter&apos;s figures…</source>
        <translation>季度录入…</translation>
    </message>
    <message>
        <source>All figures of the unit in one table, saved together (Ctrl+G)</source>
        <translation>在一张表中填写本单位全部数据，一并保存（Ctrl+G）</translation>
    </message>
    <message>
        <source>From a table…</source>
        <translation>表格导入…</translation>
    </message>
    <message>
        <source>Figures out of a CSV file, saved together, or a template for it (Ctrl+Shift+G)</source>
        <translation>从CSV文件导入数据，一并保存；也可先存填报模板（Ctrl+Shift+G）</translation>
    </message>
    <message>
        <source>Figures from a table…</source>
        <translation>从表格导入数据…</translation>
    </message>
    <message>
        <source>Baselines…</source>
        <translation>上年基数…</translation>
    </message>
    <message>
        <source>The values at the end of the year before, in one table: some are missing (Ctrl+B)</source>
        <translation>在一张表中补录上年末的数值（Ctrl+B）；目前尚有缺项</translation>
    </message>
</context>
<context>
    <name>xushi::ui::UnitFilter</name>
    <message>
        <source>Unit that every page is narrowed to</source>
        <translation>各页只显示该单位</translation>
    </message>
    <message>
        <source>Narrows every page to one unit</source>
        <translation>各页只显示一个单位</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>全部单位</translation>
    </message>
</context>
<context>
    <name>xushi::ui::UnitList</name>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
</context>
<context>
    <name>xushi::ui::UnitTable</name>
    <message>
        <source>Units by status</source>
        <translation>各单位状态</translation>
    </message>
    <message>
        <source>Open the unit&apos;s dashboard</source>
        <translation>打开单位看板</translation>
    </message>
</context>
<context>
    <name>xushi::ui::WaitBanner</name>
    <message>
        <source>Give up</source>
        <translation>放弃等待</translation>
    </message>
    <message>
        <source>Stops waiting; nothing is written, and what was typed stays</source>
        <translation>不再等待；什么也不写入，填的内容还在</translation>
    </message>
</context>
<context>
    <name>xushi::ui::WhyPanel</name>
    <message>
        <source>Why</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>%1, why</source>
        <translation>%1，说明</translation>
    </message>
</context>
</TS>
