<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ExportWords</name>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>headings</source>
        <translation>各级标题</translation>
    </message>
    <message>
        <source>body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>minor headings</source>
        <translation>小标题</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Typefaces: %1</source>
        <translation>字体：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Single characters of %1 were taken from %2</source>
        <translation>%1中的个别字取自 %2</translation>
    </message>
    <message>
        <source>No typeface of this machine has: %1</source>
        <translation>本机没有字体包含这些字：%1</translation>
    </message>
    <message>
        <source>Laying out</source>
        <translation>正在排版</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写出：%1</translation>
    </message>
    <message>
        <source>write the publication as PDF</source>
        <translation>输出整份公开文本（PDF）</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>要写出的文件</translation>
    </message>
    <message>
        <source>one unit&apos;s publication alone</source>
        <translation>只输出一个单位的公开文本</translation>
    </message>
    <message>
        <source>The option --unit needs a name.</source>
        <translation>选项 --unit 需要给出单位名称。</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>cannot be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>太大</translation>
    </message>
    <message>
        <source>is cut off here</source>
        <translation>在此处被截断</translation>
    </message>
    <message>
        <source>is neither UTF-8 nor GB18030 here</source>
        <translation>此处既不是 UTF-8 也不是 GB18030 编码</translation>
    </message>
    <message>
        <source>cannot be understood here</source>
        <translation>此处格式有误</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>stands here twice</source>
        <translation>重复出现</translation>
    </message>
    <message>
        <source>is not known here</source>
        <translation>此处不认识这一项</translation>
    </message>
    <message>
        <source>is of the wrong type</source>
        <translation>类型不对</translation>
    </message>
    <message>
        <source>has a value that is not accepted</source>
        <translation>的值不被接受</translation>
    </message>
    <message>
        <source>is a code that no list has</source>
        <translation>是科目表中没有的编码</translation>
    </message>
    <message>
        <source>is a name that does not exist</source>
        <translation>是不存在的名称</translation>
    </message>
    <message>
        <source>is not an amount</source>
        <translation>不是金额</translation>
    </message>
    <message>
        <source>is finer than 0.01 yuan</source>
        <translation>的小数超过了分</translation>
    </message>
    <message>
        <source>is an amount or makes a sum beyond what can be held</source>
        <translation>金额或合计超出可表示的范围</translation>
    </message>
    <message>
        <source>was written by a newer version of the program</source>
        <translation>由更新版本的程序写成</translation>
    </message>
    <message>
        <source>contradicts the disclosure level of the project</source>
        <translation>与项目的公开属性相矛盾</translation>
    </message>
    <message>
        <source>is not itemised yet</source>
        <translation>尚未细化</translation>
    </message>
    <message>
        <source>no typeface is installed for this</source>
        <translation>没有安装可用的字体</translation>
    </message>
    <message>
        <source>was refused by a library</source>
        <translation>被程序库拒绝</translation>
    </message>
    <message>
        <source>, found: %1</source>
        <translation>，原文：%1</translation>
    </message>
    <message>
        <source>, accepted: %1</source>
        <translation>，应为：%1</translation>
    </message>
    <message>
        <source>: </source>
        <translation>：</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>是空文件</translation>
    </message>
    <message>
        <source>has no row below its header</source>
        <translation>表头之下没有数据行</translation>
    </message>
    <message>
        <source>may be cut off here: the file does not end with a line end, which Excel and WPS always write</source>
        <translation>可能在此处被截断：文件末尾没有换行符（Excel 和 WPS 保存的文件总有）</translation>
    </message>
    <message>
        <source>goes on after its end</source>
        <translation>文件结束后还有内容</translation>
    </message>
    <message>
        <source>does not part its columns by commas</source>
        <translation>各列不是用逗号分隔的</translation>
    </message>
    <message>
        <source>has another number of columns than the header, which has %1</source>
        <translation>列数与表头不符，表头有 %1 列</translation>
    </message>
    <message>
        <source>is a row of totals; only entries are taken</source>
        <translation>是合计行；只接受明细行，不接受合计</translation>
    </message>
    <message>
        <source>is not a code, which has %1 digits</source>
        <translation>不是科目编码，编码应为 %1 位数字</translation>
    </message>
    <message>
        <source>stands below the code %1, which no list has</source>
        <translation>其上级科目 %1 不在科目表中</translation>
    </message>
    <message>
        <source>was changed by another program and is not overwritten</source>
        <translation>已被其他程序修改，未予覆盖</translation>
    </message>
    <message>
        <source>is in use elsewhere (%1)</source>
        <translation>正在别处使用（%1）</translation>
    </message>
    <message>
        <source>cannot be reserved for editing, but can be read</source>
        <translation>无法锁定以供编辑，但可以只读打开</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Only the first %1 faults are shown.</source>
        <translation>只列出前 %1 处错误。</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>没有导入任何内容。</translation>
    </message>
    <message>
        <source>%1: %2 rows, sum %3 ten thousand yuan</source>
        <translation>%1：%2 行，合计 %3 万元</translation>
    </message>
    <message>
        <source>%1 codes that the lists lack were taken into the document&apos;s own list.</source>
        <translation>有 %1 个科目表中没有的编码已列入本文件自己的科目表。</translation>
    </message>
    <message>
        <source>Names of these codes rest on no source for the year and should be checked: %1</source>
        <translation>下列科目的名称没有本年度的依据，请核对：%1</translation>
    </message>
    <message>
        <source>%1 is not a year.</source>
        <translation>%1 不是年度。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写出：%1</translation>
    </message>
    <message>
        <source>make a document from a ledger</source>
        <translation>由预算明细生成文件</translation>
    </message>
    <message>
        <source>the document to write</source>
        <translation>要写出的文件</translation>
    </message>
    <message>
        <source>the department&apos;s name; else the first unit&apos;s</source>
        <translation>部门名称；缺省为第一个单位的名称</translation>
    </message>
    <message>
        <source>the budget year; else the current one</source>
        <translation>预算年度；缺省为当前年度</translation>
    </message>
    <message>
        <source>the layout of the publication</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>last year&apos;s ledger</source>
        <translation>上年预算明细</translation>
    </message>
    <message>
        <source>%1: the column 单位类型 is absent; %2 units were taken for 行政单位, by which 机关运行经费 is counted.</source>
        <translation>%1：没有“单位类型”列，%2 个单位都按行政单位处理，机关运行经费据此统计。</translation>
    </message>
</context>
<context>
    <name>MainWords</name>
    <message>
        <source>Usage: mingzhang-cli COMMAND FILE [options]

Commands:
</source>
        <translation>用法：mingzhang-cli 命令 文件 [选项]

命令：
</translation>
    </message>
    <message>
        <source>
mingzhang-cli COMMAND --help lists the options of a command.
Exit: 0 done, 1 findings, 2 input refused, 3 output failed, 64 usage.</source>
        <translation>
mingzhang-cli 命令 --help 列出该命令的选项。
退出码：0 完成，1 有问题，2 输入被拒绝，3 输出失败，64 用法有误。</translation>
    </message>
    <message>
        <source>mingzhang-cli %1 --help lists what it takes.</source>
        <translation>用 mingzhang-cli %1 --help 查看用法。</translation>
    </message>
    <message>
        <source>shows this</source>
        <translation>显示本说明</translation>
    </message>
    <message>
        <source>the file to read</source>
        <translation>要读取的文件</translation>
    </message>
    <message>
        <source>One file is needed: %1</source>
        <translation>需要给出一个文件：%1</translation>
    </message>
    <message>
        <source>The option --%1 is needed.</source>
        <translation>需要给出选项 --%1。</translation>
    </message>
    <message>
        <source>There is no command %1.
</source>
        <translation>没有命令 %1。
</translation>
    </message>
    <message>
        <source>The output would take the place of an input: %1</source>
        <translation>输出会覆盖输入文件：%1</translation>
    </message>
</context>
<context>
    <name>TablesWords</name>
    <message>
        <source>Written: %1 tables in %2</source>
        <translation>已写出 %1 张表，位于 %2</translation>
    </message>
    <message>
        <source>write the tables as tab-separated text</source>
        <translation>以制表符分隔的文本输出各表</translation>
    </message>
    <message>
        <source>the folder to write to</source>
        <translation>要写出的文件夹</translation>
    </message>
</context>
<context>
    <name>TextWords</name>
    <message>
        <source>print the narrative as plain text</source>
        <translation>以纯文本输出文字说明</translation>
    </message>
</context>
</TS>
