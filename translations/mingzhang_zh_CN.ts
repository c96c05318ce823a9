<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ChartWords</name>
    <message>
        <source>Difference</source>
        <translation>增减额</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>本年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>上年</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>CheckCommandWords</name>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>未发现问题。</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 项</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2 项</translation>
    </message>
    <message>
        <source>; %1 more cells differ because of it</source>
        <translation>；另有 %1 个单元格因此不符</translation>
    </message>
    <message>
        <source>reason: %1 (%2, %3)</source>
        <translation>出错说明：%1（%2，%3）</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>已作出错说明</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>%1 of %2 figures are what was approved.</source>
        <translation>%2 项批复数中 %1 项与批复一致。</translation>
    </message>
    <message>
        <source>check the document by every rule</source>
        <translation>按全部规则检查文件</translation>
    </message>
    <message>
        <source>print the findings as JSON</source>
        <translation>以 JSON 输出检查结果</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>write a report besides</source>
        <translation>另写一份检查报告</translation>
    </message>
    <message>
        <source>write the findings as a workbook besides</source>
        <translation>另把检查结果写为工作簿</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>the date of approval is not filled in</source>
        <translation>未填写批复日期</translation>
    </message>
    <message>
        <source>the assets are not filled in</source>
        <translation>未填写国有资产</translation>
    </message>
    <message>
        <source>there are no approved figures</source>
        <translation>没有批复数</translation>
    </message>
    <message>
        <source>the department has no name</source>
        <translation>部门没有名称</translation>
    </message>
    <message>
        <source>amounts are still not broken down (未细化)</source>
        <translation>仍有未细化的金额</translation>
    </message>
    <message>
        <source>last year&apos;s figures are not known</source>
        <translation>没有上年数</translation>
    </message>
    <message>
        <source>last year&apos;s file was not opened</source>
        <translation>没有打开上年文件</translation>
    </message>
    <message>
        <source>there is no narrative</source>
        <translation>没有文字说明</translation>
    </message>
    <message>
        <source>the pages are not laid out here</source>
        <translation>此处未排版页面</translation>
    </message>
    <message>
        <source>the procurement is not filled in</source>
        <translation>未填写政府采购</translation>
    </message>
    <message>
        <source>there is no publication</source>
        <translation>没有公开文本</translation>
    </message>
    <message>
        <source>the staff is not filled in</source>
        <translation>未填写人员情况</translation>
    </message>
    <message>
        <source>the document has no units</source>
        <translation>文件中没有预算单位</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>CheckWorkbookWords</name>
    <message>
        <source>Check report</source>
        <translation>检查报告</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现的问题</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>检查时间：%1</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>规则名称</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Left value</source>
        <translation>左值</translation>
    </message>
    <message>
        <source>Right value</source>
        <translation>右值</translation>
    </message>
    <message>
        <source>Difference (%1)</source>
        <translation>差额（%1）</translation>
    </message>
    <message>
        <source>Reason for waiving</source>
        <translation>豁免理由（出错说明）</translation>
    </message>
    <message>
        <source>%1 of %2 figures are what was approved.</source>
        <translation>%2 项批复数中 %1 项一致。</translation>
    </message>
    <message>
        <source>Compared with the approval: not checked.</source>
        <translation>与批复比较：未检查。</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 项</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>CompareWords</name>
    <message>
        <source>Nothing is known of last year: every cell of it is written as —.</source>
        <translation>没有上年数：上年各栏均写为“—”。</translation>
    </message>
    <message>
        <source>Written: %1 tables in %2</source>
        <translation>已写出 %1 张表，位于 %2</translation>
    </message>
    <message>
        <source>last year&apos;s document or ledger, in place of what the document knows</source>
        <translation>上年的文档或明细账，代替文档中已有的上年数</translation>
    </message>
    <message>
        <source>Nothing is known of last year: every cell of it is written as unknown.</source>
        <translation>没有上年数：上年各单元格均写为未知。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>write the tables beside last year&apos;s as tab-separated text, or as a workbook (OUT.xlsx)</source>
        <translation>将各表与上年数并列写为制表符分隔文本或工作簿（OUT.xlsx）</translation>
    </message>
    <message>
        <source>the folder, or the workbook, to write to</source>
        <translation>要写入的文件夹或工作簿</translation>
    </message>
</context>
<context>
    <name>DraftWords</name>
    <message>
        <source>T%1 %2</source>
        <translation>表%1 %2</translation>
    </message>
    <message>
        <source>total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>final, %1 %2</source>
        <translation>定稿，%1 %2</translation>
    </message>
    <message>
        <source>draft %1</source>
        <translation>草稿 第%1稿</translation>
    </message>
</context>
<context>
    <name>EditWords</name>
    <message>
        <source>Table %1 %2 · %3</source>
        <translation>表%1 %2 · %3</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>function</source>
        <translation>功能分类</translation>
    </message>
    <message>
        <source>fund</source>
        <translation>资金来源</translation>
    </message>
    <message>
        <source>nature</source>
        <translation>支出性质</translation>
    </message>
    <message>
        <source>economic item</source>
        <translation>经济分类</translation>
    </message>
    <message>
        <source>project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>This document is open for reading only.</source>
        <translation>本文件以只读方式打开。</translation>
    </message>
    <message>
        <source>This document is final. Take it back to a draft first.</source>
        <translation>本文件已定稿，请先退回草稿。</translation>
    </message>
    <message>
        <source>Sum %1   Count %2   Average %3</source>
        <translation>合计 %1   计数 %2   平均 %3</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>功能分类</translation>
    </message>
    <message>
        <source>Economic item</source>
        <translation>经济分类</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>支出性质</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>资金来源</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>推定</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>Written: %1</source>
        <translation>已写出：%1</translation>
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
    <message>
        <source>The document is signed as final, but errors are open: it is written as a draft.</source>
        <translation>本文件已签为定稿，但仍有错误未处理，按草稿输出。</translation>
    </message>
    <message>
        <source>The options --ledger and --formulas are for a workbook (OUT.xlsx).</source>
        <translation>选项 --ledger 和 --formulas 只用于工作簿（OUT.xlsx）。</translation>
    </message>
    <message>
        <source>write the publication as PDF, or its tables as a workbook (OUT.xlsx)</source>
        <translation>输出整份公开文本（PDF），或把各表输出为工作簿（OUT.xlsx）</translation>
    </message>
    <message>
        <source>workbook: the ledger as a further sheet, masked as on paper</source>
        <translation>工作簿：另加一张明细表，项目名称与公开文本一样隐去</translation>
    </message>
    <message>
        <source>workbook: totals as formulas, with the figures they have now</source>
        <translation>工作簿：合计写成公式，并带当前数值</translation>
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
    <message>
        <source>is a workbook of Excel 97–2003 (.xls); open it in Excel or WPS, save it as XLSX and take that</source>
        <translation>是旧版 Excel（.xls）文件，请用 Excel 或 WPS 打开后另存为 XLSX，再导入</translation>
    </message>
    <message>
        <source>is protected by a password; save it without one and take that</source>
        <translation>设有密码，请取消密码另存后再导入</translation>
    </message>
    <message>
        <source>is a total of %1, but the entries it stands for sum to %2</source>
        <translation>合计为 %1，但所属明细之和为 %2</translation>
    </message>
    <message>
        <source>does not say whether its amounts are 元 or 万元</source>
        <translation>没有写明金额单位是元还是万元</translation>
    </message>
    <message>
        <source>has several sheets that may be the ledger: %1</source>
        <translation>有多张工作表都像明细账：%1</translation>
    </message>
    <message>
        <source>has no visible sheet with columns of functional codes and amounts</source>
        <translation>没有找到含功能科目和金额两列的工作表（隐藏的工作表不读）</translation>
    </message>
    <message>
        <source>stands twice: %1</source>
        <translation>出现了两次：%1</translation>
    </message>
    <message>
        <source>has no official table of the layout under its title</source>
        <translation>没有找到公开表（按表名或表号查找）</translation>
    </message>
    <message>
        <source>is too large: at most %1</source>
        <translation>太大，最多为 %1</translation>
    </message>
    <message>
        <source>is no workbook (XLSX); if Excel or WPS opens it, save it there as XLSX and take that</source>
        <translation>不是 XLSX 工作簿；如果 Excel 或 WPS 能打开它，请另存为 XLSX 后再导入</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>“%1” is not a whole number. The old value stays.</source>
        <translation>“%1”不是整数，已保留原值。</translation>
    </message>
    <message>
        <source>“%1” is finer than one fen (0.01 yuan). The old value stays.</source>
        <translation>“%1”小于一分（0.01 元），已保留原值。</translation>
    </message>
    <message>
        <source>“%1” is too large. The old value stays.</source>
        <translation>“%1”过大，已保留原值。</translation>
    </message>
    <message>
        <source>“%1”: an amount can be multiplied only by a whole number. The old value stays.</source>
        <translation>“%1”：金额只能乘以整数，已保留原值。</translation>
    </message>
    <message>
        <source>“%1” is not an amount. The old value stays.</source>
        <translation>“%1”不是金额，已保留原值。</translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2024-02-22. The old value stays.</source>
        <translation>“%1”不是日期（例如 2024-02-22），已保留原值。</translation>
    </message>
    <message>
        <source>An amount here is not below zero. The old value stays.</source>
        <translation>这里的金额不能小于零，原值保留。</translation>
    </message>
    <message>
        <source>main functions</source>
        <translation>主要职能</translation>
    </message>
    <message>
        <source>offices</source>
        <translation>内设处室</translation>
    </message>
    <message>
        <source>authorised posts</source>
        <translation>编制数</translation>
    </message>
    <message>
        <source>staff in service</source>
        <translation>在职人数</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>退休人数</translation>
    </message>
    <message>
        <source>veteran retired</source>
        <translation>离休人数</translation>
    </message>
    <message>
        <source>floor area</source>
        <translation>房屋面积</translation>
    </message>
    <message>
        <source>value of houses</source>
        <translation>房屋价值</translation>
    </message>
    <message>
        <source>general official vehicles</source>
        <translation>一般公务用车数量</translation>
    </message>
    <message>
        <source>value of general official vehicles</source>
        <translation>一般公务用车价值</translation>
    </message>
    <message>
        <source>law enforcement vehicles</source>
        <translation>执法执勤用车数量</translation>
    </message>
    <message>
        <source>value of law enforcement vehicles</source>
        <translation>执法执勤用车价值</translation>
    </message>
    <message>
        <source>other vehicles</source>
        <translation>其他车辆数量</translation>
    </message>
    <message>
        <source>value of other vehicles</source>
        <translation>其他车辆价值</translation>
    </message>
    <message>
        <source>furniture</source>
        <translation>办公家具</translation>
    </message>
    <message>
        <source>other assets</source>
        <translation>其他资产</translation>
    </message>
    <message>
        <source>equipment worth 500,000 yuan or more</source>
        <translation>50万元以上设备</translation>
    </message>
    <message>
        <source>equipment worth 1,000,000 yuan or more</source>
        <translation>100万元以上设备</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>绩效目标</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>indicators</source>
        <translation>绩效指标</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>设立依据</translation>
    </message>
    <message>
        <source>period</source>
        <translation>执行时间</translation>
    </message>
    <message>
        <source>person in charge</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>change of staff in service</source>
        <translation>在职增减</translation>
    </message>
    <message>
        <source>change of the retired</source>
        <translation>退休增减</translation>
    </message>
    <message>
        <source>change of the veteran retired</source>
        <translation>离休增减</translation>
    </message>
    <message>
        <source>purchase of equipment worth 500,000 yuan or more</source>
        <translation>购置50万元以上设备</translation>
    </message>
    <message>
        <source>purchase of equipment worth 1,000,000 yuan or more</source>
        <translation>购置100万元以上设备</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>货物</translation>
    </message>
    <message>
        <source>works</source>
        <translation>工程</translation>
    </message>
    <message>
        <source>services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>reserved for small and medium enterprises</source>
        <translation>面向中小企业预留</translation>
    </message>
    <message>
        <source>reserved for small and micro enterprises</source>
        <translation>面向小微企业预留</translation>
    </message>
    <message>
        <source>from the level above</source>
        <translation>上级安排</translation>
    </message>
    <message>
        <source>from the own level</source>
        <translation>本级安排</translation>
    </message>
    <message>
        <source>other money</source>
        <translation>其他资金</translation>
    </message>
    <message>
        <source>secrecy inspection</source>
        <translation>保密审查</translation>
    </message>
    <message>
        <source>final state</source>
        <translation>定稿</translation>
    </message>
</context>
<context>
    <name>Finishing</name>
    <message>
        <source>Declare final</source>
        <translation>定稿</translation>
    </message>
    <message>
        <source>The secrecy review is not signed yet: enter who made it and when, on the page “Review and final state”.</source>
        <translation>还没有登记保密审查：请在“复核与定稿”页填写审查人和日期。</translation>
    </message>
    <message>
        <source>Who answers for the final document?</source>
        <translation>定稿由谁负责？</translation>
    </message>
    <message>
        <source>Take back to a draft</source>
        <translation>退回草稿</translation>
    </message>
    <message>
        <source>Errors are found that are not waived. F8 leads from one to the next.</source>
        <translation>还有未说明的错误，按 F8 逐条查看。</translation>
    </message>
    <message>
        <source>A final document needs a name that answers for it.</source>
        <translation>定稿须填写负责人姓名。</translation>
    </message>
</context>
<context>
    <name>ImportTablesWords</name>
    <message>
        <source>Written: %1</source>
        <translation>已写出：%1</translation>
    </message>
    <message>
        <source>--as %1 needs --into DOC.mingzhang.</source>
        <translation>--as %1 需要同时给出 --into DOC.mingzhang。</translation>
    </message>
    <message>
        <source>--as takes ledger, tables, approval or last-year.</source>
        <translation>--as 只能是 ledger、tables、approval 或 last-year。</translation>
    </message>
    <message>
        <source>The option --%1 is for a ledger.</source>
        <translation>选项 --%1 只用于明细账。</translation>
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
        <source>%1: the column 单位类型 is absent; %2 units were taken for 行政单位, by which 机关运行经费 is counted.</source>
        <translation>%1：没有“单位类型”列，%2 个单位都按行政单位处理，机关运行经费据此统计。</translation>
    </message>
    <message>
        <source>Amounts are in 元 or 万元, not in %1.</source>
        <translation>金额单位只能是元或万元，不能是 %1。</translation>
    </message>
    <message>
        <source>make a document from a ledger, or take official tables over</source>
        <translation>由明细账建立文档，或导入公开表</translation>
    </message>
    <message>
        <source>what the file is: ledger, tables (a document&apos;s content), approval (its 批复数) or last-year (its published figures of last year)</source>
        <translation>文件的用途：ledger 明细账；tables 公开表，作为文档内容；approval 公开表，作为批复数；last-year 公开表，作为上年数</translation>
    </message>
    <message>
        <source>the document that official tables are taken into</source>
        <translation>把公开表导入哪份文档</translation>
    </message>
    <message>
        <source>the sheet of a workbook that holds the ledger</source>
        <translation>工作簿中明细账所在的工作表</translation>
    </message>
    <message>
        <source>元 or 万元, where a workbook does not say it</source>
        <translation>工作簿没有写明时，金额单位是元还是万元</translation>
    </message>
    <message>
        <source>The option --into is for official tables (--as).</source>
        <translation>选项 --into 只用于公开表（--as）。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>last year&apos;s ledger or document</source>
        <translation>上年预算明细或上年文件</translation>
    </message>
</context>
<context>
    <name>LastYearText</name>
    <message>
        <source>The file is of the year %1, not of %2.</source>
        <translation>该文件是 %1 年的，不是 %2 年的。</translation>
    </message>
    <message>
        <source>The file is of “%1”, this document of “%2”.</source>
        <translation>该文件属于“%1”，本文档属于“%2”。</translation>
    </message>
    <message>
        <source>The file has no unit of this document: “%1”, not “%2”.</source>
        <translation>该文件中没有本文档的预算单位：是“%1”，不是“%2”。</translation>
    </message>
    <message>
        <source>The file has no entry.</source>
        <translation>该文件没有任何明细。</translation>
    </message>
</context>
<context>
    <name>LastYearWords</name>
    <message>
        <source>Only the first %1 faults are shown.</source>
        <translation>只列出前 %1 处错误。</translation>
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
    <name>PageWords</name>
    <message>
        <source>T%1 %2</source>
        <translation>表%1 %2</translation>
    </message>
    <message>
        <source>Part 1: overview</source>
        <translation>第一部分 部门概况</translation>
    </message>
    <message>
        <source>Functions, offices, staff</source>
        <translation>职能、机构和人员</translation>
    </message>
    <message>
        <source>Part 2: tables</source>
        <translation>第二部分 公开表</translation>
    </message>
    <message>
        <source>Ledger: all entries</source>
        <translation>明细账</translation>
    </message>
    <message>
        <source>Part 3: explanation</source>
        <translation>第三部分 情况说明</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Procurement</source>
        <translation>政府采购</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>国有资产</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>绩效目标</translation>
    </message>
    <message>
        <source>Dates and other matters</source>
        <translation>日期和其他事项</translation>
    </message>
    <message>
        <source>Part 4: glossary</source>
        <translation>第四部分 名词解释</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>名词解释</translation>
    </message>
    <message>
        <source>Text with its figures</source>
        <translation>文字说明</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Review and final state</source>
        <translation>复核与定稿</translation>
    </message>
    <message>
        <source>Last year beside this year</source>
        <translation>与上年比较</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Reasons of changes</source>
        <translation>增减原因</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>待确认</translation>
    </message>
</context>
<context>
    <name>PdfWords</name>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>headings</source>
        <translation>一级标题</translation>
    </message>
    <message>
        <source>body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>minor headings</source>
        <translation>二级标题</translation>
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
        <translation>%1 中个别字取自 %2</translation>
    </message>
    <message>
        <source>No typeface of this machine has: %1</source>
        <translation>本机没有字体含有：%1</translation>
    </message>
    <message>
        <source>Laying out</source>
        <translation>排版</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>date of approval</source>
        <translation>批复日期</translation>
    </message>
    <message>
        <source>state-owned assets</source>
        <translation>国有资产</translation>
    </message>
    <message>
        <source>approved figure</source>
        <translation>批复数</translation>
    </message>
    <message>
        <source>department</source>
        <translation>部门名称</translation>
    </message>
    <message>
        <source>glossary</source>
        <translation>名词解释</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>上年数</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>organisation and staff</source>
        <translation>机构人员</translation>
    </message>
    <message>
        <source>other matters</source>
        <translation>其他需说明的事项</translation>
    </message>
    <message>
        <source>performance of the department</source>
        <translation>部门整体绩效目标</translation>
    </message>
    <message>
        <source>government procurement</source>
        <translation>政府采购</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>printed publication</source>
        <translation>公开文本</translation>
    </message>
    <message>
        <source>date of publication</source>
        <translation>公开日期</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>主要原因</translation>
    </message>
    <message>
        <source>review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>units</source>
        <translation>预算单位</translation>
    </message>
    <message>
        <source>main uses</source>
        <translation>主要用于</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>表%1</translation>
    </message>
    <message>
        <source>sentence %1</source>
        <translation>文字说明 %1</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>明细 %1</translation>
    </message>
    <message>
        <source>indicator %1</source>
        <translation>第%1项指标</translation>
    </message>
    <message>
        <source>Table %1, a row that is gone</source>
        <translation>表%1 已不存在的一行</translation>
    </message>
    <message>
        <source>a table that is gone</source>
        <translation>已不存在的表</translation>
    </message>
</context>
<context>
    <name>ProjectEntryWords</name>
    <message>
        <source>“%1” is no economic item of the code list.</source>
        <translation>经济科目表中没有“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no function of the code list.</source>
        <translation>功能科目表中没有“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no fund, or more than one.</source>
        <translation>没有名为“%1”的资金来源，或不止一个。</translation>
    </message>
    <message>
        <source>“%1” is no nature of spending, or more than one.</source>
        <translation>没有名为“%1”的支出性质，或不止一个。</translation>
    </message>
    <message>
        <source>The ledger cannot hold this amount.</source>
        <translation>金额过大，明细账无法容纳。</translation>
    </message>
    <message>
        <source>Amount (10,000 yuan)</source>
        <translation>金额（万元）</translation>
    </message>
    <message>
        <source>Choose a project first.</source>
        <translation>请先选择项目。</translation>
    </message>
    <message>
        <source>Economic item</source>
        <translation>经济科目</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>功能科目</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>资金来源</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>支出性质</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>not itemised</source>
        <translation>未细化</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>ProjectWords</name>
    <message>
        <source>&amp;Unit</source>
        <translation>预算单位(&amp;U)</translation>
    </message>
    <message>
        <source>The department as a whole</source>
        <translation>部门整体</translation>
    </message>
    <message>
        <source>&amp;Disclosure</source>
        <translation>公开属性(&amp;D)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>公开</translation>
    </message>
    <message>
        <source>Partly open</source>
        <translation>部分公开</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>完全不予公开</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>项目类型(&amp;T)</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Personnel</source>
        <translation>人员类</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>运转类</translation>
    </message>
    <message>
        <source>Specific target</source>
        <translation>特定目标类</translation>
    </message>
    <message>
        <source>A project needs a name.</source>
        <translation>项目名称不能为空。</translation>
    </message>
    <message>
        <source>A project that is not open is printed as its code. Type the code first.</source>
        <translation>不公开的项目以项目代码代替名称，请先填写项目代码。</translation>
    </message>
    <message>
        <source>The code of a project that is not open consists of letters a-z, digits, - and _ and does not hold the project&apos;s name.</source>
        <translation>不公开项目的代码只能含英文字母、数字、- 和 _，且不得包含项目名称。</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>资金执行时间(&amp;P)</translation>
    </message>
    <message>
        <source>Empty: January to December of the year</source>
        <translation>留空即本年1月至12月</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>项目名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>项目代码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Basis</source>
        <translation>设立依据(&amp;B)</translation>
    </message>
    <message>
        <source>A performance &amp;form is published</source>
        <translation>公开绩效目标表(&amp;F)</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>驱动器</translation>
    </message>
</context>
<context>
    <name>RefusalWords</name>
    <message>
        <source>“%1” is no amount</source>
        <translation>“%1”不是金额</translation>
    </message>
    <message>
        <source>no figure can stand there</source>
        <translation>此处不能填数</translation>
    </message>
    <message>
        <source>a cell in which nothing can stand</source>
        <translation>该单元格不可能有数</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>数额过大</translation>
    </message>
    <message>
        <source>a total that comes to %1 here</source>
        <translation>合计与本表不符，本表为 %1</translation>
    </message>
    <message>
        <source>the code list of this year has no such code</source>
        <translation>本年科目表中没有该科目</translation>
    </message>
    <message>
        <source>the document has no such unit</source>
        <translation>没有该单位</translation>
    </message>
    <message>
        <source>the table has no such row</source>
        <translation>本表没有该行</translation>
    </message>
    <message>
        <source>the project&apos;s name is missing</source>
        <translation>缺项目名称</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Check report</source>
        <translation>检查报告</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2年</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>检查时间：%1</translation>
    </message>
    <message>
        <source>%1 of %2 figures are what was approved.</source>
        <translation>%2 项批复数中 %1 项一致。</translation>
    </message>
    <message>
        <source>Compared with the approval: not checked.</source>
        <translation>与批复核对：未检查。</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>已说明</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>Figures are what was approved</source>
        <translation>各项数字与批复一致</translation>
    </message>
    <message>
        <source>%left is not what was approved (%expected); difference %difference</source>
        <translation>%left 与批复数 %expected 不一致，相差 %difference</translation>
    </message>
    <message>
        <source>No amount is left in 未细化</source>
        <translation>没有未细化的金额</translation>
    </message>
    <message>
        <source>An entry of %found is not broken down: it stands in %left</source>
        <translation>有一笔 %found 未细化，列在 %left</translation>
    </message>
    <message>
        <source>What was inferred is confirmed</source>
        <translation>推定的内容已确认</translation>
    </message>
    <message>
        <source>%left: %found was inferred and is not confirmed yet</source>
        <translation>%left：%found 为推定，尚未确认</translation>
    </message>
    <message>
        <source>Functional codes go down to the last level</source>
        <translation>功能分类科目细化到项</translation>
    </message>
    <message>
        <source>%left has no 款 below it</source>
        <translation>%left 下没有款级科目</translation>
    </message>
    <message>
        <source>%left has no 项 below it</source>
        <translation>%left 下没有项级科目</translation>
    </message>
    <message>
        <source>Economic codes go down to 款</source>
        <translation>经济分类科目细化到款</translation>
    </message>
    <message>
        <source>Rows stand in the order of their codes, each once</source>
        <translation>各行按科目编码排列，不重复</translation>
    </message>
    <message>
        <source>%left stands out of order or twice</source>
        <translation>%left 次序不对或重复</translation>
    </message>
    <message>
        <source>No row is blank</source>
        <translation>没有全空的行</translation>
    </message>
    <message>
        <source>%left: every figure of the row is blank</source>
        <translation>%left：该行数字全部为空</translation>
    </message>
    <message>
        <source>The units add up to the department</source>
        <translation>各单位之和等于部门合计</translation>
    </message>
    <message>
        <source>%left belongs to no unit, so that the units do not add up to the department</source>
        <translation>%left 未列到预算单位，各单位之和与部门合计不符</translation>
    </message>
    <message>
        <source>Codes stand in tables of their kind</source>
        <translation>科目列在同类科目的表中</translation>
    </message>
    <message>
        <source>%left: a functional code begins with 2</source>
        <translation>%left：支出功能分类科目应以 2 开头</translation>
    </message>
    <message>
        <source>%left: an economic code of departments begins with 3</source>
        <translation>%left：部门预算支出经济分类科目应以 3 开头</translation>
    </message>
    <message>
        <source>Amounts are ones a budget can have</source>
        <translation>金额合理</translation>
    </message>
    <message>
        <source>%left is less than nothing</source>
        <translation>%left 为负数</translation>
    </message>
    <message>
        <source>%left is larger than any budget; was it typed in 元?</source>
        <translation>%left 超出预算可能的数额，是否误按元填写？</translation>
    </message>
    <message>
        <source>Amounts are of the usual size</source>
        <translation>金额大小正常</translation>
    </message>
    <message>
        <source>%left is unusually large; was it typed in 元?</source>
        <translation>%left 数额过大，是否误按元填写？</translation>
    </message>
    <message>
        <source>%left is more than a hundred times last year&apos;s figure (%right); was it typed in 元?</source>
        <translation>%left 超过%right的一百倍，是否误按元填写？</translation>
    </message>
    <message>
        <source>Rounded parts add up to their rounded totals</source>
        <translation>分项数之和与合计数无尾差</translation>
    </message>
    <message>
        <source>%found totals differ from the sum of their printed parts by rounding (尾差): %left</source>
        <translation>%found 个合计数与分项数之和存在尾差：%left</translation>
    </message>
    <message>
        <source>%left is not the sum of the rows below it, %expected (%right); difference %difference</source>
        <translation>%left 不等于下级各行之和 %expected（%right），相差 %difference</translation>
    </message>
    <message>
        <source>%left is not the sum of its columns, %expected (%right); difference %difference</source>
        <translation>%left 不等于各栏之和 %expected（%right），相差 %difference</translation>
    </message>
    <message>
        <source>%left is less than %right; difference %difference</source>
        <translation>%left 小于 %right，相差 %difference</translation>
    </message>
    <message>
        <source>%left is more than %right; difference %difference</source>
        <translation>%left 大于 %right，相差 %difference</translation>
    </message>
    <message>
        <source>%left: nothing may stand here</source>
        <translation>%left：此处不应有数</translation>
    </message>
    <message>
        <source>%left ≠ %right; difference %difference</source>
        <translation>%left ≠ %right，相差 %difference</translation>
    </message>
    <message>
        <source>All tables are there, with department and unit of money</source>
        <translation>各表齐全，标明编制部门和单位</translation>
    </message>
    <message>
        <source>The department has no name</source>
        <translation>部门名称未填写</translation>
    </message>
    <message>
        <source>In the place of “%expected” stands “%found”</source>
        <translation>应为“%expected”的位置是“%found”</translation>
    </message>
    <message>
        <source>Above the table stands “%found” instead of “%expected”</source>
        <translation>表头上方是“%found”，应为“%expected”</translation>
    </message>
    <message>
        <source>The contents name the headings</source>
        <translation>目录与标题一致</translation>
    </message>
    <message>
        <source>The contents say “%found”, the heading says “%expected”</source>
        <translation>目录写“%found”，标题为“%expected”</translation>
    </message>
    <message>
        <source>All parts and sections are there</source>
        <translation>各部分、各节齐全</translation>
    </message>
    <message>
        <source>%found sections stand below %left instead of %expected</source>
        <translation>%left 下有 %found 节，应为 %expected 节</translation>
    </message>
    <message>
        <source>The table of 三公 has all its rows</source>
        <translation>“三公”经费表项目齐全</translation>
    </message>
    <message>
        <source>No row for %expected</source>
        <translation>缺少“%expected”</translation>
    </message>
    <message>
        <source>Each 项 is explained, in the order of the table</source>
        <translation>各项级科目均有说明，顺序与表一致</translation>
    </message>
    <message>
        <source>%found is not explained</source>
        <translation>“%found”没有说明</translation>
    </message>
    <message>
        <source>%found is not explained in the order of the table</source>
        <translation>“%found”的说明顺序与表不一致</translation>
    </message>
    <message>
        <source>Each project says what policy it rests on</source>
        <translation>项目均写明政策依据</translation>
    </message>
    <message>
        <source>The project %found does not say what policy it rests on</source>
        <translation>项目“%found”未填写设立的政策依据</translation>
    </message>
    <message>
        <source>Each project has a performance form</source>
        <translation>项目均有绩效目标表</translation>
    </message>
    <message>
        <source>The project %found has no performance form</source>
        <translation>项目“%found”没有绩效目标表</translation>
    </message>
    <message>
        <source>The performance form of %found has no indicators</source>
        <translation>“%found”的绩效目标表没有指标</translation>
    </message>
    <message>
        <source>Each table has its header</source>
        <translation>各表表头完整</translation>
    </message>
    <message>
        <source>The table “%expected” has no header</source>
        <translation>“%expected”没有表头</translation>
    </message>
    <message>
        <source>Technical terms are explained</source>
        <translation>专业名词均有解释</translation>
    </message>
    <message>
        <source>“%found” is used and not explained</source>
        <translation>文中使用了“%found”，名词解释中没有</translation>
    </message>
    <message>
        <source>“%found” is explained twice</source>
        <translation>“%found”重复解释</translation>
    </message>
    <message>
        <source>The explanation of “%found” is empty</source>
        <translation>“%found”的解释为空</translation>
    </message>
    <message>
        <source>Changes are reckoned from the printed figures</source>
        <translation>增减额、增减率计算正确</translation>
    </message>
    <message>
        <source>%left against %right last year: the text says %found, it is %expected</source>
        <translation>%left，上年 %right：文中写 %found，应为 %expected</translation>
    </message>
    <message>
        <source>The words of direction fit the change</source>
        <translation>增减用词与数字一致</translation>
    </message>
    <message>
        <source>%left against %right last year is “%expected”, the text says “%found”</source>
        <translation>%left，上年 %right，应为“%expected”，文中写“%found”</translation>
    </message>
    <message>
        <source>Nothing in both years is printed as no change</source>
        <translation>两年均为零的写作无增减</translation>
    </message>
    <message>
        <source>%left: neither year has money, yet a change is printed</source>
        <translation>%left：两年均无此项预算，文中却写有增减</translation>
    </message>
    <message>
        <source>No rate where last year had nothing</source>
        <translation>上年为零的不写增长率</translation>
    </message>
    <message>
        <source>%left: last year had nothing, so that no rate can be reckoned; the text says %found</source>
        <translation>%left：上年为零，无法计算增长率，文中写 %found</translation>
    </message>
    <message>
        <source>Each change has its reason</source>
        <translation>增减变化均有原因</translation>
    </message>
    <message>
        <source>%left: changed by %difference against %right last year, no reason given</source>
        <translation>%left：上年 %right，增减 %difference，未说明原因</translation>
    </message>
    <message>
        <source>%left: the reason breaks off; changed by %difference against last year</source>
        <translation>%left：原因没有写完；比上年增减 %difference</translation>
    </message>
    <message>
        <source>The same reason for a rise and for a fall: %left; %right</source>
        <translation>一增一减用了同一原因：%left；%right</translation>
    </message>
    <message>
        <source>Last year&apos;s figures add up</source>
        <translation>上年数合计正确</translation>
    </message>
    <message>
        <source>Last year: %left ≠ %right; difference %difference</source>
        <translation>上年数：%left ≠ %right，相差 %difference</translation>
    </message>
    <message>
        <source>The changes add up</source>
        <translation>增减额合计正确</translation>
    </message>
    <message>
        <source>Change of %left ≠ the sum of the changes %right, which is %expected</source>
        <translation>%left 的增减额 ≠ 各项增减额之和 %right，应为 %expected</translation>
    </message>
    <message>
        <source>Last year&apos;s figures are those it published</source>
        <translation>上年数与上年公开数一致</translation>
    </message>
    <message>
        <source>%left here, %right in what last year published</source>
        <translation>本文件为 %left，上年公开为 %right</translation>
    </message>
    <message>
        <source>Large changes are explained at length</source>
        <translation>变动幅度大的详细说明原因</translation>
    </message>
    <message>
        <source>%left, last year %right: changed by %found; the reason should say more</source>
        <translation>%left，上年 %right，变动 %found，应详细说明原因</translation>
    </message>
    <message>
        <source>Reasons speak of the direction of the change</source>
        <translation>原因与增减方向一致</translation>
    </message>
    <message>
        <source>%left: the reason says “%found”, the figure “%expected”</source>
        <translation>%left：原因写“%found”，数字为“%expected”</translation>
    </message>
    <message>
        <source>Codes of last year are still there</source>
        <translation>上年的科目今年仍有</translation>
    </message>
    <message>
        <source>%left: last year had %right, this year nothing; was the code moved or renamed?</source>
        <translation>%left：上年 %right，今年没有；科目是否调整或更名？</translation>
    </message>
    <message>
        <source>Amounts of the text are those of the tables</source>
        <translation>文字中的金额与表一致</translation>
    </message>
    <message>
        <source>%left in the text, %right in the table</source>
        <translation>文字为 %left，表中为 %right</translation>
    </message>
    <message>
        <source>Shares add up to 100 %</source>
        <translation>占比合计 100%</translation>
    </message>
    <message>
        <source>The shares %left add up to %found instead of %expected</source>
        <translation>占比 %left 合计 %found，应为 %expected</translation>
    </message>
    <message>
        <source>The items of 三公 add up</source>
        <translation>“三公”经费各项之和等于合计</translation>
    </message>
    <message>
        <source>Lists name the rows that have money</source>
        <translation>文字列举与表中有数的行一致</translation>
    </message>
    <message>
        <source>The text lists %found, the table has %expected</source>
        <translation>文字列举 %found，表中为 %expected</translation>
    </message>
    <message>
        <source>What projects spend adds up</source>
        <translation>项目资金分配之和等于项目金额</translation>
    </message>
    <message>
        <source>%left is not the amount of the project, %expected</source>
        <translation>%left 不等于项目金额 %expected</translation>
    </message>
    <message>
        <source>A project has one name in tables and text</source>
        <translation>项目名称表文一致</translation>
    </message>
    <message>
        <source>“%found” in the text stands in no table</source>
        <translation>文字中的“%found”在表中没有</translation>
    </message>
    <message>
        <source>Sentences follow the figures</source>
        <translation>固定句式与数据一致</translation>
    </message>
    <message>
        <source>%left: the sentence does not fit the amount, %expected</source>
        <translation>%left：与金额 %expected 不符</translation>
    </message>
    <message>
        <source>One figure has one value everywhere</source>
        <translation>同一指标各处数值一致</translation>
    </message>
    <message>
        <source>%left here, %right elsewhere</source>
        <translation>此处为 %left，别处为 %right</translation>
    </message>
    <message>
        <source>Figures carry their unit</source>
        <translation>数字带有单位</translation>
    </message>
    <message>
        <source>%left should be “%expected”</source>
        <translation>%left 应为“%expected”</translation>
    </message>
    <message>
        <source>The parts of procurement add up</source>
        <translation>政府采购各项齐全</translation>
    </message>
    <message>
        <source>What is reserved is part of procurement</source>
        <translation>预留份额不超过采购总额</translation>
    </message>
    <message>
        <source>%left reserved for small and medium enterprises is more than all procurement, %right</source>
        <translation>面向中小企业预留 %left，超过采购总额 %right</translation>
    </message>
    <message>
        <source>%left for small and micro enterprises is more than %right</source>
        <translation>小微企业预留 %left，超过中小企业预留 %right</translation>
    </message>
    <message>
        <source>机关运行经费 is the operating money of the offices</source>
        <translation>机关运行经费等于行政、参公单位公用经费</translation>
    </message>
    <message>
        <source>%left is not the operating money of the offices, %expected</source>
        <translation>%left 不等于行政、参公单位公用经费 %expected</translation>
    </message>
    <message>
        <source>The purchase of vehicles is told as it is</source>
        <translation>购置车辆的说明与数据一致</translation>
    </message>
    <message>
        <source>%left does not fit the amount for vehicles, %expected</source>
        <translation>%left 与公务用车购置费 %expected 不符</translation>
    </message>
    <message>
        <source>Vehicles have a value</source>
        <translation>车辆数量与价值相符</translation>
    </message>
    <message>
        <source>%right stands although there are no vehicles</source>
        <translation>没有车辆，却有价值 %right</translation>
    </message>
    <message>
        <source>%left vehicles with a value of %right</source>
        <translation>车辆 %left，价值 %right</translation>
    </message>
    <message>
        <source>Assets are those at the end of last year</source>
        <translation>资产为上年年底数</translation>
    </message>
    <message>
        <source>The text says %found, it should say %expected</source>
        <translation>文中写“%found”，应为 %expected</translation>
    </message>
    <message>
        <source>Empty tables say so</source>
        <translation>空表有说明</translation>
    </message>
    <message>
        <source>Below “%found” the sentence is missing: %expected</source>
        <translation>“%found”为空表，表下缺少说明：%expected</translation>
    </message>
    <message>
        <source>The sentence of an empty table names that table</source>
        <translation>空表说明写本表名称</translation>
    </message>
    <message>
        <source>The sentence below “%found” names another table: %expected</source>
        <translation>“%found”的空表说明写了别的表：%expected</translation>
    </message>
    <message>
        <source>Tables with figures are not called empty</source>
        <translation>有数据的表不写空表说明</translation>
    </message>
    <message>
        <source>“%found” has figures, yet it says: %expected</source>
        <translation>“%found”有数据，却写有：%expected</translation>
    </message>
    <message>
        <source>Sources without money are told in one way</source>
        <translation>无预算的收入来源写法一致</translation>
    </message>
    <message>
        <source>Some sources without money are told in full, others with 未安排</source>
        <translation>无预算的收入来源，有的写全句，有的只写“未安排”</translation>
    </message>
    <message>
        <source>The department&apos;s form adds up to the expenditure</source>
        <translation>部门整体绩效金额等于支出总计</translation>
    </message>
    <message>
        <source>Weights add up</source>
        <translation>指标权重合计正确</translation>
    </message>
    <message>
        <source>%found: %left, the weights should add up to %expected</source>
        <translation>“%found”：%left，权重合计应为 %expected</translation>
    </message>
    <message>
        <source>The weight of “%found” is not filled in</source>
        <translation>指标“%found”未填写权重</translation>
    </message>
    <message>
        <source>%left: the weight of “%found” is no number</source>
        <translation>%left：指标“%found”的权重不是数字</translation>
    </message>
    <message>
        <source>Weights of the groups are as prescribed</source>
        <translation>一级指标权重符合规定</translation>
    </message>
    <message>
        <source>%found: %left, prescribed is %expected</source>
        <translation>“%found”：%left，规定为 %expected</translation>
    </message>
    <message>
        <source>Performance forms print the project&apos;s money</source>
        <translation>绩效目标表金额与项目金额一致</translation>
    </message>
    <message>
        <source>%left does not print its amount, %expected</source>
        <translation>%left 没有写出项目金额 %expected</translation>
    </message>
    <message>
        <source>The projects make up the project expenditure</source>
        <translation>各项目之和等于项目支出</translation>
    </message>
    <message>
        <source>The projects add up to %left, the project expenditure is %right: %difference belong to no project</source>
        <translation>各项目合计 %left，项目支出 %right：%difference 没有落到项目</translation>
    </message>
    <message>
        <source>The department&apos;s form agrees with the tables</source>
        <translation>部门整体绩效资金来源与表一致</translation>
    </message>
    <message>
        <source>Typed: %left. The ledger gives %expected</source>
        <translation>手工填写 %left；按明细账应为 %expected</translation>
    </message>
    <message>
        <source>What is called carried over is carried over</source>
        <translation>名称写“上年结转”的确为结转资金</translation>
    </message>
    <message>
        <source>The name “%found” says 上年结转, but %right is money of this year; change the name or the source</source>
        <translation>名称“%found”写上年结转，但 %right 是当年资金；请改名称或资金来源</translation>
    </message>
    <message>
        <source>There are as many forms as the text says</source>
        <translation>绩效目标表数量与文字一致</translation>
    </message>
    <message>
        <source>The project %found has a form but no money, and is not counted</source>
        <translation>项目“%found”有绩效目标表但没有金额，未计入个数</translation>
    </message>
    <message>
        <source>Values of indicators are written in one way</source>
        <translation>指标值写法统一</translation>
    </message>
    <message>
        <source>Operators are typed as %found; write %expected: %left</source>
        <translation>运算符写成 %found，应统一写 %expected：%left</translation>
    </message>
    <message>
        <source>%left: a number needs ≥, ≤ or = before it and a unit after it</source>
        <translation>%left：数字前应有 ≥、≤ 或 =，数字后应有单位</translation>
    </message>
    <message>
        <source>Price times number is within the amount</source>
        <translation>单价×数量不超过项目金额</translation>
    </message>
    <message>
        <source>%found is more than the project has, %right</source>
        <translation>%found 超过项目金额 %right</translation>
    </message>
    <message>
        <source>Indicators are filled in</source>
        <translation>指标填写完整</translation>
    </message>
    <message>
        <source>The indicator “%found” has no 一级指标</source>
        <translation>指标“%found”没有一级指标</translation>
    </message>
    <message>
        <source>%left: an indicator has no name</source>
        <translation>%left：三级指标名称未填写</translation>
    </message>
    <message>
        <source>The indicator “%found” has no value</source>
        <translation>指标“%found”没有指标值</translation>
    </message>
    <message>
        <source>The indicator “%found” does not say what its value rests on</source>
        <translation>指标“%found”未填写设定依据</translation>
    </message>
    <message>
        <source>The indicator “%found” has no rule of scoring</source>
        <translation>指标“%found”未填写赋分规则</translation>
    </message>
    <message>
        <source>The indicator “%found” names no evidence</source>
        <translation>指标“%found”未填写佐证资料</translation>
    </message>
    <message>
        <source>The indicator “%found” has no weight above 0</source>
        <translation>指标“%found”的权重应大于 0</translation>
    </message>
    <message>
        <source>Last year&apos;s values are filled in throughout</source>
        <translation>上年完成值填写完整</translation>
    </message>
    <message>
        <source>%found indicators have no value of last year although others of the form have: %left</source>
        <translation>同一张表有 %found 个指标未填写上年完成值：%left</translation>
    </message>
    <message>
        <source>Nothing is left to be filled in</source>
        <translation>没有待填写内容</translation>
    </message>
    <message>
        <source>Not filled in: %left</source>
        <translation>未填写：%left</translation>
    </message>
    <message>
        <source>“%found” is left over: %left</source>
        <translation>残留“%found”：%left</translation>
    </message>
    <message>
        <source>No word or mark stands twice</source>
        <translation>没有重复的词和标点</translation>
    </message>
    <message>
        <source>“%found”: “%expected” stands twice: %left</source>
        <translation>“%found”：“%expected”重复：%left</translation>
    </message>
    <message>
        <source>Marks follow each other, “%found”: %left</source>
        <translation>标点连用“%found”：%left</translation>
    </message>
    <message>
        <source>“%found” stands in the sentence already: %left</source>
        <translation>句中已有“%found”：%left</translation>
    </message>
    <message>
        <source>No foreign words in the text</source>
        <translation>正文中没有外文单词</translation>
    </message>
    <message>
        <source>“%found” among Chinese words: %left</source>
        <translation>中文中夹有“%found”：%left</translation>
    </message>
    <message>
        <source>Years are this year or last year</source>
        <translation>年份为本年或上年</translation>
    </message>
    <message>
        <source>“%found” is neither this year nor last year (%expected): %left</source>
        <translation>“%found”既不是本年也不是上年（%expected）：%left</translation>
    </message>
    <message>
        <source>“%found” is no year: %left</source>
        <translation>年份“%found”有误：%left</translation>
    </message>
    <message>
        <source>The department is called by its name</source>
        <translation>部门名称全文一致</translation>
    </message>
    <message>
        <source>The contents name the right pages</source>
        <translation>目录页码正确</translation>
    </message>
    <message>
        <source>Marks are full-width among Chinese words</source>
        <translation>中文中使用全角标点</translation>
    </message>
    <message>
        <source>A half-width mark in “%found”: %left</source>
        <translation>“%found”用了半角标点：%left</translation>
    </message>
    <message>
        <source>No blanks inside dates</source>
        <translation>日期中没有空格</translation>
    </message>
    <message>
        <source>“%found” should be “%expected”: %left</source>
        <translation>“%found”应为“%expected”：%left</translation>
    </message>
    <message>
        <source>Brackets and quotation marks close</source>
        <translation>括号、引号成对</translation>
    </message>
    <message>
        <source>“%found” has no “%expected”: %left</source>
        <translation>“%found”缺少对应的“%expected”：%left</translation>
    </message>
    <message>
        <source>Lists are numbered without gaps</source>
        <translation>序号连续</translation>
    </message>
    <message>
        <source>Number %found stands where %expected should: %left</source>
        <translation>序号应为 %expected，实为 %found：%left</translation>
    </message>
    <message>
        <source>Heading and text use one term</source>
        <translation>标题与正文用语一致</translation>
    </message>
    <message>
        <source>The heading says “%expected”, the text below it “%found”</source>
        <translation>标题写“%expected”，正文写“%found”</translation>
    </message>
    <message>
        <source>Published within twenty days after approval</source>
        <translation>批复后二十日内公开</translation>
    </message>
    <message>
        <source>Published %found days after approval; the last day is %expected</source>
        <translation>批复后第 %found 日公开，最迟应为 %expected</translation>
    </message>
    <message>
        <source>%found days have passed since approval without publication; the last day was %expected</source>
        <translation>批复已过 %found 日仍未公开，最迟应为 %expected</translation>
    </message>
    <message>
        <source>%left is before %right</source>
        <translation>%left 早于 %right</translation>
    </message>
    <message>
        <source>Masked projects are named nowhere</source>
        <translation>涉密项目名称未出现</translation>
    </message>
    <message>
        <source>%left: the real name of a masked project was typed here; type its mask</source>
        <translation>%left：此处写有不予公开项目的真实名称，请改用代称</translation>
    </message>
    <message>
        <source>The real name of a masked project would be printed: %left</source>
        <translation>将会印出不予公开项目的真实名称：%left</translation>
    </message>
    <message>
        <source>The secrecy review is signed</source>
        <translation>已作保密审查</translation>
    </message>
    <message>
        <source>Nobody has signed for the secrecy review (保密审查) with name and date</source>
        <translation>保密审查未签署姓名和日期</translation>
    </message>
    <message>
        <source>No personal data</source>
        <translation>没有个人信息</translation>
    </message>
    <message>
        <source>A telephone number, %left</source>
        <translation>含电话号码：%left</translation>
    </message>
    <message>
        <source>The number of an identity card, %left</source>
        <translation>含身份证号：%left</translation>
    </message>
    <message>
        <source>The number of a bank card, %left</source>
        <translation>含银行卡号：%left</translation>
    </message>
    <message>
        <source>An e-mail address, %left</source>
        <translation>含电子邮箱：%left</translation>
    </message>
    <message>
        <source>The file says whose it is</source>
        <translation>文件属性写明部门</translation>
    </message>
    <message>
        <source>Title and author of the file, %left, should name %expected</source>
        <translation>文件的标题和作者 %left，应写明“%expected”</translation>
    </message>
    <message>
        <source>Amounts have two decimals</source>
        <translation>金额为两位小数</translation>
    </message>
    <message>
        <source>%found amounts are kept with more decimals than are printed: %left</source>
        <translation>有 %found 笔金额超过两位小数，按原数保存：%left</translation>
    </message>
    <message>
        <source>Staff numbers are possible</source>
        <translation>人员数合理</translation>
    </message>
    <message>
        <source>%left people are more than authorised, %right</source>
        <translation>%left 人，超过编制 %right</translation>
    </message>
    <message>
        <source>%left people do not fit a change of %right</source>
        <translation>%left 人与增减 %right 人不符</translation>
    </message>
    <message>
        <source>Each unit is listed once and counted once</source>
        <translation>单位各列一次、各计一次</translation>
    </message>
    <message>
        <source>The unit %found is listed twice</source>
        <translation>单位“%found”重复列出</translation>
    </message>
    <message>
        <source>%left is counted as %found kinds of unit</source>
        <translation>%left 计入了 %found 类单位</translation>
    </message>
    <message>
        <source>Changes in staff are those against last year</source>
        <translation>人员增减等于本年减上年</translation>
    </message>
    <message>
        <source>%left, last year %right: the change is %expected</source>
        <translation>%left，上年 %right，增减应为 %expected</translation>
    </message>
    <message>
        <source>Offices are counted as they are listed</source>
        <translation>内设处室数与名单一致</translation>
    </message>
    <message>
        <source>%left: an office has no name</source>
        <translation>%left：处室名称未填写</translation>
    </message>
    <message>
        <source>The office %found is listed twice</source>
        <translation>处室“%found”重复列出</translation>
    </message>
    <message>
        <source>“%found” are several offices, but count as one</source>
        <translation>“%found”是几个处室，却只计一个</translation>
    </message>
    <message>
        <source>Tables name listed units only</source>
        <translation>表中单位均在单位名单内</translation>
    </message>
    <message>
        <source>%left is not listed among the units</source>
        <translation>%left 不在单位名单内</translation>
    </message>
    <message>
        <source>Texts taken over from last year are confirmed</source>
        <translation>从上年带来的文字均已确认</translation>
    </message>
    <message>
        <source>Taken over from last year and not confirmed yet: %left</source>
        <translation>从上年带来、尚未确认：%left</translation>
    </message>
    <message>
        <source>Remarks are settled</source>
        <translation>批注均已处理</translation>
    </message>
    <message>
        <source>A remark is not settled: %left</source>
        <translation>批注未处理：%left</translation>
    </message>
    <message>
        <source>Codes are called what the lists of the year call them</source>
        <translation>科目名称与当年科目表一致</translation>
    </message>
    <message>
        <source>The document says %found, the list of the year “%expected”</source>
        <translation>本文件写作 %found，当年科目表为“%expected”</translation>
    </message>
    <message>
        <source>%left: this name holds the real name of a masked project; give it another</source>
        <translation>%left：名称中含有不予公开项目的真实名称，请改名</translation>
    </message>
</context>
<context>
    <name>TablesTaking</name>
    <message>
        <source>Official tables</source>
        <translation>公开表</translation>
    </message>
    <message>
        <source>As the content of this document</source>
        <translation>作为本文档的内容</translation>
    </message>
    <message>
        <source>Entries arise from their figures</source>
        <translation>由表中数字生成明细</translation>
    </message>
    <message>
        <source>As approved figures (批复数)</source>
        <translation>作为批复数</translation>
    </message>
    <message>
        <source>Each cell is compared with them</source>
        <translation>各单元格与之比较</translation>
    </message>
    <message>
        <source>As last year&apos;s figures</source>
        <translation>作为上年数</translation>
    </message>
    <message>
        <source>In place of what was known of last year</source>
        <translation>代替已有的上年数</translation>
    </message>
    <message>
        <source>Import a ledger from it instead</source>
        <translation>改为从中导入明细账</translation>
    </message>
    <message>
        <source>“%1” holds %2 official tables.</source>
        <translation>“%1”中有 %2 张公开表。</translation>
    </message>
    <message>
        <source>Official tables from “%1”</source>
        <translation>从“%1”导入公开表</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>……另有 %1 处</translation>
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
<context>
    <name>UnitQuestion</name>
    <message>
        <source>Unit of the figures</source>
        <translation>金额单位</translation>
    </message>
    <message>
        <source>These figures look like yuan, while the table is in ten thousand yuan.</source>
        <translation>这些数字像是以元为单位，而本表单位是万元。</translation>
    </message>
    <message>
        <source>They are yuan: convert them</source>
        <translation>是元：换算成万元</translation>
    </message>
    <message>
        <source>They are ten thousand yuan: take them as they are</source>
        <translation>是万元：照原样填入</translation>
    </message>
</context>
<context>
    <name>UnitWords</name>
    <message>
        <source>Administrative unit</source>
        <translation>行政单位</translation>
    </message>
    <message>
        <source>Institution under the civil service law</source>
        <translation>参照公务员法管理的事业单位</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>事业单位</translation>
    </message>
    <message>
        <source>A unit needs a name.</source>
        <translation>单位名称不能为空。</translation>
    </message>
    <message>
        <source>Another unit is called “%1”.</source>
        <translation>已有名为“%1”的单位。</translation>
    </message>
    <message>
        <source>“%1” is none of: %2</source>
        <translation>“%1”不在可选范围内：%2</translation>
    </message>
    <message>
        <source>%1 has %2 entries in the ledger; move or delete them first.</source>
        <translation>%1在明细账中还有 %2 笔明细，请先移走或删除。</translation>
    </message>
    <message>
        <source>%1 has the project %2; move or delete it first.</source>
        <translation>%1还有项目“%2”，请先移走或删除。</translation>
    </message>
    <message>
        <source>%1 has an empty row in a table; remove the row first.</source>
        <translation>%1在表中还有空行，请先删除该行。</translation>
    </message>
    <message>
        <source>New unit %1</source>
        <translation>新单位%1</translation>
    </message>
    <message>
        <source>Name in tables</source>
        <translation>单位名称（各表）</translation>
    </message>
    <message>
        <source>Name in the list of units</source>
        <translation>单位构成中的名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>单位性质</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Export as PDF…</source>
        <translation>导出 PDF(&amp;E)…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>打印预览(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清除(&amp;L)</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>向下填充(&amp;D)</translation>
    </message>
    <message>
        <source>Fill ri&amp;ght</source>
        <translation>向右填充(&amp;G)</translation>
    </message>
    <message>
        <source>Transfer an amount to another c&amp;ell…</source>
        <translation>调剂到另一单元格(&amp;E)…</translation>
    </message>
    <message>
        <source>Round to what is pri&amp;nted</source>
        <translation>按打印数取整(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Approved figure…</source>
        <translation>批复数(&amp;A)…</translation>
    </message>
    <message>
        <source>Delete r&amp;ow</source>
        <translation>删除行(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Find and replace</source>
        <translation>查找和替换(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go to a table or code…</source>
        <translation>定位到表或科目(&amp;G)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>查找上一个(&amp;P)</translation>
    </message>
    <message>
        <source>Next in&amp;ferred amount</source>
        <translation>下一处推定(&amp;F)</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>下一页面(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious page</source>
        <translation>上一页面(&amp;V)</translation>
    </message>
    <message>
        <source>To the publication&apos;s t&amp;ree</source>
        <translation>到公开目录(&amp;R)</translation>
    </message>
    <message>
        <source>T&amp;o the page</source>
        <translation>到当前页面(&amp;O)</translation>
    </message>
    <message>
        <source>To the p&amp;arts of the figure</source>
        <translation>到构成明细(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>放大(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>缩小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>原始大小(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新建(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Open a &amp;backup…</source>
        <translation>打开备份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Import a ledger…</source>
        <translation>导入明细账(&amp;I)…</translation>
    </message>
    <message>
        <source>Page beside the &amp;table</source>
        <translation>打印页预览(&amp;T)</translation>
    </message>
    <message>
        <source>Send a draft for &amp;review…</source>
        <translation>送审(&amp;R)…</translation>
    </message>
    <message>
        <source>Lan&amp;guage 中文／English…</source>
        <translation>语言 中文／English(&amp;G)…</translation>
    </message>
    <message>
        <source>C&amp;heck report as PDF…</source>
        <translation>检查报告 PDF(&amp;H)…</translation>
    </message>
    <message>
        <source>Pa&amp;ste as approved figures</source>
        <translation>粘贴为批复数(&amp;S)</translation>
    </message>
    <message>
        <source>Next f&amp;inding</source>
        <translation>下一个问题(&amp;I)</translation>
    </message>
    <message>
        <source>Previous fin&amp;ding</source>
        <translation>上一个问题(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Last year…</source>
        <translation>取上年数(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Moved codes…</source>
        <translation>科目调整(&amp;M)…</translation>
    </message>
    <message>
        <source>Last &amp;year beside each figure</source>
        <translation>显示上年数(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Columns of last year…</source>
        <translation>上年数的栏目(&amp;C)…</translation>
    </message>
    <message>
        <source>Rows that c&amp;hanged…</source>
        <translation>有变化的行(&amp;H)…</translation>
    </message>
    <message>
        <source>New &amp;year from this document…</source>
        <translation>由本文档新建下一年度(&amp;Y)…</translation>
    </message>
    <message>
        <source>Re&amp;mark…</source>
        <translation>批注(&amp;M)…</translation>
    </message>
    <message>
        <source>Check report as wor&amp;kbook…</source>
        <translation>检查报告工作簿(&amp;K)…</translation>
    </message>
</context>
<context>
    <name>WorkbookWords</name>
    <message>
        <source>Taken from the sheet %1.</source>
        <translation>取自工作表“%1”。</translation>
    </message>
    <message>
        <source>Sheets not read: %1</source>
        <translation>未读取的工作表：%1</translation>
    </message>
    <message>
        <source>Columns the sheet does not have, left open: %1</source>
        <translation>表中没有这些列，留待细化：%1</translation>
    </message>
    <message>
        <source>Columns passed over: %1</source>
        <translation>未取用的列：%1</translation>
    </message>
    <message>
        <source>%1 rows of totals agree with their entries and were not added.</source>
        <translation>%1 行合计与明细一致，未重复计入。</translation>
    </message>
    <message>
        <source>%1 entries stand in hidden rows; they were taken too.</source>
        <translation>%1 笔明细在隐藏的行中，也已取入。</translation>
    </message>
    <message>
        <source>The workbook has macros; they were not read.</source>
        <translation>工作簿带有宏，未读取。</translation>
    </message>
    <message>
        <source>%1 tables read, %2 cells filled.</source>
        <translation>读取 %1 张表，填入 %2 个单元格。</translation>
    </message>
    <message>
        <source>Tables whose header is not understood: %1</source>
        <translation>表头无法识别的表：%1</translation>
    </message>
    <message>
        <source>%1 lacks the columns %2.</source>
        <translation>%1 缺少这些列：%2。</translation>
    </message>
    <message>
        <source>New units: %1</source>
        <translation>新增单位：%1</translation>
    </message>
    <message>
        <source>%1 “%2”: %3</source>
        <translation>%1 “%2”：%3</translation>
    </message>
    <message>
        <source>%1 “%2”: left, as more than one entry could take it</source>
        <translation>%1 “%2”：未填，可归入的明细不止一笔</translation>
    </message>
</context>
<context>
    <name>budget::AssetsPage</name>
    <message>
        <source>10,000 yuan</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>vehicles</source>
        <translation>辆</translation>
    </message>
    <message>
        <source>value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>台（套）</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>&amp;General official vehicles</source>
        <translation>一般公务用车(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Law enforcement vehicles</source>
        <translation>执法执勤用车(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Other vehicles</source>
        <translation>其他车辆(&amp;O)</translation>
    </message>
    <message>
        <source>Large equipment</source>
        <translation>大型设备</translation>
    </message>
    <message>
        <source>Held, worth &amp;500,000 yuan or more each</source>
        <translation>现有单位价值50万元以上(&amp;5)</translation>
    </message>
    <message>
        <source>Held, worth &amp;1,000,000 yuan or more each</source>
        <translation>现有单位价值100万元以上(&amp;1)</translation>
    </message>
    <message>
        <source>To be bought, 500,000 &amp;yuan or more each</source>
        <translation>拟购置单位价值50万元以上(&amp;Y)</translation>
    </message>
    <message>
        <source>To be bought, 1,000,000 yuan or &amp;more each</source>
        <translation>拟购置单位价值100万元以上(&amp;M)</translation>
    </message>
    <message>
        <source>Houses</source>
        <translation>房屋</translation>
    </message>
    <message>
        <source>&amp;House area</source>
        <translation>房屋面积(&amp;H)</translation>
    </message>
    <message>
        <source>House area</source>
        <translation>房屋面积</translation>
    </message>
    <message>
        <source>square metres</source>
        <translation>平方米</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Office &amp;furniture</source>
        <translation>办公家具(&amp;F)</translation>
    </message>
    <message>
        <source>O&amp;ther assets</source>
        <translation>其他资产(&amp;T)</translation>
    </message>
    <message>
        <source>State at the end of last year. An empty field means “not filled in yet”; type 0 where there is none.</source>
        <translation>按上年末情况填写。留空表示尚未填写；没有的请填 0。</translation>
    </message>
</context>
<context>
    <name>budget::BlockEditing</name>
    <message>
        <source>Paste table %1</source>
        <translation>粘贴表%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 改为 %2</translation>
    </message>
    <message>
        <source>New entries for the differences</source>
        <translation>差额另记新明细</translation>
    </message>
    <message>
        <source>Take inferences back where they contradict</source>
        <translation>有矛盾处撤回推定</translation>
    </message>
    <message>
        <source>Keep inferences, change totals</source>
        <translation>保留推定，允许合计变动</translation>
    </message>
    <message>
        <source>Leave these cells as they are</source>
        <translation>这些单元格不填</translation>
    </message>
    <message numerus="yes">
        <source>%n cells ask</source>
        <translation>
            <numerusform>有 %n 个单元格需要确认</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells filled</source>
        <translation>
            <numerusform>已填 %n 个单元格</numerusform>
        </translation>
    </message>
    <message>
        <source>… and more</source>
        <translation>……等</translation>
    </message>
    <message>
        <source>%1: left, as it asks</source>
        <translation>%1：需要确认，未填</translation>
    </message>
    <message numerus="yes">
        <source>%n cells filled; these were left</source>
        <translation>
            <numerusform>已填 %n 个单元格，以下未填</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, column %2: “%3”</source>
        <translation>第 %1 行第 %2 列“%3”</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1——%2</translation>
    </message>
    <message>
        <source>Approved figures</source>
        <translation>批复数</translation>
    </message>
    <message>
        <source>Approved figures of table %1</source>
        <translation>表%1 批复数</translation>
    </message>
</context>
<context>
    <name>budget::BusyDialog</name>
    <message>
        <source>One moment</source>
        <translation>请稍候</translation>
    </message>
</context>
<context>
    <name>budget::CellEditing</name>
    <message>
        <source>“%1” is not a number. The old figure stays.</source>
        <translation>“%1”不是数字，原数保留。</translation>
    </message>
    <message>
        <source>“%1” is finer than one fen (0.01 yuan).</source>
        <translation>“%1”比 1 分还小。</translation>
    </message>
    <message>
        <source>“%1” is too large.</source>
        <translation>“%1”过大。</translation>
    </message>
    <message>
        <source>“%1”: an amount can be multiplied only by a whole number.</source>
        <translation>“%1”：金额只能乘以整数。</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1 keeps %2; %3 is printed. Round to printed: Ctrl+Shift+R</source>
        <translation>%1 按 %2 保存，打印为 %3。按打印数取整：Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>数额过大</translation>
    </message>
    <message>
        <source>The ledger cannot hold this amount.</source>
        <translation>金额超出可记录的范围。</translation>
    </message>
    <message>
        <source>A new entry for the difference</source>
        <translation>差额另记一条新明细</translation>
    </message>
    <message>
        <source>Several entries stand behind this cell. Which one takes the difference of %1?</source>
        <translation>这个单元格由多条明细构成，差额 %1 记到哪一条？</translation>
    </message>
    <message>
        <source>Take the inference back</source>
        <translation>撤回推定</translation>
    </message>
    <message>
        <source>Change the totals of tables filled before</source>
        <translation>允许前面已填表的合计变动</translation>
    </message>
    <message>
        <source>This figure and an inference made earlier cannot both be right:
%1</source>
        <translation>这个数与先前的推定相矛盾：
%1</translation>
    </message>
    <message>
        <source>This figure changes a total that another table, filled before, has reached.</source>
        <translation>这个数会改变前面已填表的合计。</translation>
    </message>
    <message>
        <source>Tables filled before may change</source>
        <translation>允许已填表变动</translation>
    </message>
    <message>
        <source>Which of these is the money spent on?</source>
        <translation>这笔钱用于哪一项？</translation>
    </message>
    <message>
        <source>%1: which function (支出功能分类) does this belong to?</source>
        <translation>%1：属于哪个支出功能分类科目？</translation>
    </message>
    <message>
        <source>Rename to %1</source>
        <translation>改名为%1</translation>
    </message>
    <message>
        <source>Enter adds an entry of %1</source>
        <translation>回车将新增一条 %1 的明细</translation>
    </message>
    <message numerus="yes">
        <source>Enter changes %n entries: %1</source>
        <translation>
            <numerusform>回车将改动 %n 条明细：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries stand behind this cell: Enter asks which one changes</source>
        <translation>
            <numerusform>由 %n 条明细构成：回车后选择改哪一条</numerusform>
        </translation>
    </message>
    <message>
        <source>Contradicts what was typed in another table: Enter asks</source>
        <translation>与另一张表所填矛盾：回车后确认</translation>
    </message>
    <message>
        <source>Enter asks which code this is</source>
        <translation>回车后选择科目</translation>
    </message>
    <message>
        <source>Transfer %1 from %2 to %3</source>
        <translation>调剂 %1：%2 → %3</translation>
    </message>
    <message>
        <source>Delete row</source>
        <translation>删除行</translation>
    </message>
    <message numerus="yes">
        <source>%n entries stand behind this row; they go with it, in every table.</source>
        <translation>
            <numerusform>这一行由 %n 条明细构成，删除后各表中都不再有这些明细。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete row %1</source>
        <translation>删除行 %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>This unit already has a project called %1.</source>
        <translation>该单位已有名为“%1”的项目。</translation>
    </message>
</context>
<context>
    <name>budget::ChangesPage</name>
    <message>
        <source>Nothing of last year is known yet: File › Last year… takes it from a file.</source>
        <translation>还没有上年数：用“文件 › 取上年数…”从文件取得。</translation>
    </message>
    <message>
        <source>No figure has changed.</source>
        <translation>没有变化的数字。</translation>
    </message>
    <message>
        <source>The largest changes against last year, each once. Enter leads to the figure; → opens what it is made of.</source>
        <translation>与上年相比变化最大的数字，每项变化只列一次。按回车到该数字，按 → 展开其构成。</translation>
    </message>
    <message>
        <source>source not said</source>
        <translation>未说明资金来源</translation>
    </message>
    <message>
        <source>T%1 %2 · %3</source>
        <translation>表%1 %2 · %3</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>上年</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>本年</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>增减额</translation>
    </message>
    <message>
        <source>The largest changes against last year</source>
        <translation>与上年相比的最大变化</translation>
    </message>
    <message>
        <source>Rate of change</source>
        <translation>增减率</translation>
    </message>
    <message>
        <source>Save as &amp;workbook…</source>
        <translation>存为工作簿(&amp;W)…</translation>
    </message>
    <message>
        <source>Comparison with last year</source>
        <translation>与上年比较</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>budget::ChartPage</name>
    <message>
        <source>What income consists of</source>
        <translation>收入构成</translation>
    </message>
    <message>
        <source>What expenditure consists of, by class</source>
        <translation>支出构成（按类）</translation>
    </message>
    <message>
        <source>Three public expenses against last year</source>
        <translation>“三公”经费与上年比较</translation>
    </message>
    <message>
        <source>The largest changes</source>
        <translation>变化最大的项目</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>The values of the chart</source>
        <translation>图表的数值</translation>
    </message>
    <message>
        <source>Save as &amp;picture…</source>
        <translation>存为图片(&amp;P)…</translation>
    </message>
    <message>
        <source>Print c&amp;hart…</source>
        <translation>打印图表(&amp;H)…</translation>
    </message>
    <message>
        <source>%1 %2: %3 (%4)</source>
        <translation>%1%2年%3（%4）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>上年</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>本年</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>增减额</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>图片 (*.png *.svg)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写出：%1</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>未能写出：%1</translation>
    </message>
    <message>
        <source>Rate of change</source>
        <translation>增减率</translation>
    </message>
</context>
<context>
    <name>budget::CodeChooser</name>
    <message>
        <source>Function</source>
        <translation>功能分类</translation>
    </message>
    <message>
        <source>code, name or initials: 2010301, 行政运行, xzyx</source>
        <translation>编码、名称或拼音首字母：2010301、行政运行、xzyx</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>以后再定(&amp;L)</translation>
    </message>
    <message>
        <source>The amount is counted, but in no row of a function until this is said.</source>
        <translation>金额计入合计，确定科目以前列在“未细化”。</translation>
    </message>
</context>
<context>
    <name>budget::DocumentSession</name>
    <message>
        <source>What you type is not kept for a recovery: %1. Save soon.</source>
        <translation>不能记录恢复日志：%1。请尽快保存。</translation>
    </message>
    <message>
        <source>Saved, but without a backup: %1</source>
        <translation>已保存，但未能留下备份：%1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
</context>
<context>
    <name>budget::DraftChangesModel</name>
    <message>
        <source>Text, gone</source>
        <translation>文字（已删）</translation>
    </message>
    <message>
        <source>Text, new</source>
        <translation>文字（新增）</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>In that draft</source>
        <translation>该稿</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
</context>
<context>
    <name>budget::EntriesModel</name>
    <message numerus="yes">
        <source>Delete %n entries</source>
        <translation>
            <numerusform>删除 %n 条明细</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>新增明细</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>“%1” is not an amount.</source>
        <translation>“%1”不是金额。</translation>
    </message>
    <message>
        <source>“%1” is in no list here.</source>
        <translation>“%1”不在可选范围内。</translation>
    </message>
    <message>
        <source>Change entry %1</source>
        <translation>修改明细 %1</translation>
    </message>
</context>
<context>
    <name>budget::ExportDialog</name>
    <message>
        <source>Export the publication</source>
        <translation>导出公开文本</translation>
    </message>
    <message>
        <source>Whole publication</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Table %1 %2 alone</source>
        <translation>只要表%1 %2</translation>
    </message>
    <message>
        <source>Whole department</source>
        <translation>部门汇总</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>内容(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>单位(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>正在排版……</translation>
    </message>
    <message>
        <source>Send draft %1 for review</source>
        <translation>第%1稿送审</translation>
    </message>
    <message>
        <source>all, or such as 1,4-6</source>
        <translation>全部，或如 1,4-6</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>页码(&amp;P)</translation>
    </message>
    <message>
        <source>“%1” is no range of pages. Type such as 3, 4-6 or 1,4-6.</source>
        <translation>“%1”不是页码范围，请输入如 3、4-6 或 1,4-6。</translation>
    </message>
    <message>
        <source>There is no page in this range.</source>
        <translation>这个范围内没有页面。</translation>
    </message>
    <message>
        <source>&amp;Totals as formulas</source>
        <translation>合计写成公式(&amp;T)</translation>
    </message>
    <message>
        <source>The &amp;ledger as a further sheet, with masked names</source>
        <translation>另加一张明细表，不公开的项目名称隐去(&amp;L)</translation>
    </message>
    <message>
        <source>PDF: the publication</source>
        <translation>PDF：公开文本</translation>
    </message>
    <message>
        <source>Excel (XLSX): the tables</source>
        <translation>Excel（XLSX）：各张表</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>格式(&amp;O)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>budget::FieldEditor</name>
    <message>
        <source>Change %1</source>
        <translation>修改%1</translation>
    </message>
</context>
<context>
    <name>budget::FileCommands</name>
    <message>
        <source>Mingzhang documents (*.mingzhang)</source>
        <translation>明账文档 (*.mingzhang)</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>%1 on %2, since %3</source>
        <translation>用户 %1，计算机 %2，%3 起</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>“%1”有修改尚未保存。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>不保存，放弃修改</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>This document is open already.</source>
        <translation>这个文档已经打开。</translation>
    </message>
    <message>
        <source>“%1” was left open by %2; that program has ended.</source>
        <translation>“%1”曾被打开而未正常关闭（%2），那个程序已经结束。</translation>
    </message>
    <message>
        <source>“%1” is open elsewhere: %2. Take it over only when nobody works on it there any more.</source>
        <translation>“%1”正在别处打开（%2）。确认那里已无人编辑时，方可接管。</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>文档被占用</translation>
    </message>
    <message>
        <source>Take it over and edit</source>
        <translation>接管并编辑</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>It is open for reading only. To change it, save it under another name.</source>
        <translation>现以只读方式打开。如需修改，请另存为其他文件名。</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>“%1” is open elsewhere: %2.</source>
        <translation>“%1”正在别处打开（%2）。</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>The document is still open and nothing is lost; the file is as it was. Free some space, or save it in another place.</source>
        <translation>文档仍打开着，内容没有丢失，磁盘上的文件保持原样。请腾出磁盘空间，或保存到其他位置。</translation>
    </message>
    <message>
        <source>Save in another place…</source>
        <translation>保存到其他位置…</translation>
    </message>
    <message>
        <source>Go on without saving</source>
        <translation>暂不保存，继续编辑</translation>
    </message>
    <message>
        <source>“%1” was taken over: %2.</source>
        <translation>“%1”已被接管（%2）。</translation>
    </message>
    <message>
        <source>Save mine under another name…</source>
        <translation>把我的内容另存为…</translation>
    </message>
    <message>
        <source>Take it back and save</source>
        <translation>收回并保存</translation>
    </message>
    <message>
        <source>Changed by another program</source>
        <translation>文件已被其他程序修改</translation>
    </message>
    <message>
        <source>The file “%1” was changed by another program while it was open here.</source>
        <translation>文件“%1”在此打开期间被其他程序修改。</translation>
    </message>
    <message>
        <source>The changed file stays as it is</source>
        <translation>被修改的文件保持不动</translation>
    </message>
    <message>
        <source>Overwrite it with mine</source>
        <translation>用我的内容覆盖</translation>
    </message>
    <message>
        <source>The changed file is kept among the backups</source>
        <translation>被修改的文件留在备份中</translation>
    </message>
    <message>
        <source>Open the changed file</source>
        <translation>重新载入被修改的文件</translation>
    </message>
    <message>
        <source>What was not saved here is dropped</source>
        <translation>此处未保存的内容将被放弃</translation>
    </message>
    <message>
        <source>The file is gone: %1. Saving writes it anew.</source>
        <translation>文件已不存在：%1。保存时会重新写出。</translation>
    </message>
    <message>
        <source>Import a ledger</source>
        <translation>导入明细账</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>已导入：%1</translation>
    </message>
    <message>
        <source>a document that was never saved</source>
        <translation>从未保存过的文档</translation>
    </message>
    <message>
        <source>Cannot be recovered: %1</source>
        <translation>不能恢复：%1</translation>
    </message>
    <message>
        <source>Recover %1</source>
        <translation>恢复 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n edits not saved, the last at %1</source>
        <translation>
            <numerusform>%n 处编辑未保存，最后一处在 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Asked again at the next start</source>
        <translation>下次启动时再问</translation>
    </message>
    <message>
        <source>Discard them all</source>
        <translation>全部放弃</translation>
    </message>
    <message>
        <source>What was not saved is lost</source>
        <translation>未保存的内容将丢失</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>The program ended before everything was saved. What is to be recovered?</source>
        <translation>程序上次结束时还有内容没有保存。要恢复哪一个？</translation>
    </message>
    <message>
        <source>Discard what was not saved? It cannot be had back.</source>
        <translation>放弃未保存的内容？放弃后不能找回。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>The folder is left as it is: %1
%2</source>
        <translation>该文件夹保持原样：%1
%2</translation>
    </message>
    <message>
        <source>What follows this place could not be recovered: %1</source>
        <translation>此处以后的内容未能恢复：%1</translation>
    </message>
    <message>
        <source>Recovered: %1. Look at it, then save.</source>
        <translation>已恢复：%1。请核对后保存。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>There is no backup yet: one is made whenever a saved document is saved again.</source>
        <translation>还没有备份：已保存的文档再次保存时会留下备份。</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>The backup opens as a document that is not saved yet; “%1” stays as it is.</source>
        <translation>备份将作为尚未保存的文档打开，“%1”保持不变。</translation>
    </message>
    <message>
        <source>New year</source>
        <translation>新建下一年度</translation>
    </message>
    <message>
        <source>Ledgers and workbooks (*.csv *.xlsx *.xlsm)</source>
        <translation>明细账和工作簿 (*.csv *.xlsx *.xlsm)</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>没有导入任何内容。</translation>
    </message>
</context>
<context>
    <name>budget::FindBar</name>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>Replace &amp;with</source>
        <translation>替换为(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一个(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>上一个(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>全部替换(&amp;A)</translation>
    </message>
</context>
<context>
    <name>budget::FindingsPanel</name>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>……另有 %1 项</translation>
    </message>
    <message>
        <source>Not checked (%1)</source>
        <translation>未检查（%1）</translation>
    </message>
    <message>
        <source>Nothing can be checked.</source>
        <translation>无法检查。</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>已说明</translation>
    </message>
    <message>
        <source>%1 errors, %2 warnings, %3 hints, %4 waived</source>
        <translation>错误 %1，警告 %2，提示 %3，已说明 %4</translation>
    </message>
    <message>
        <source> · %1 of %2 figures are what was approved</source>
        <translation> · %2 项批复数中 %1 项一致</translation>
    </message>
    <message>
        <source> · texts are being checked…</source>
        <translation> · 正在检查文字……</translation>
    </message>
    <message>
        <source>  made of %1: %2</source>
        <translation>  构成：%1 %2</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>应为：%1</translation>
    </message>
    <message>
        <source>Waived by %1, %2: %3</source>
        <translation>%1 于 %2 说明：%3</translation>
    </message>
    <message>
        <source>Latest change: %1, %2 → %3 (%4)</source>
        <translation>最近改动：%1，%2 → %3（%4）</translation>
    </message>
    <message>
        <source>&amp;Take the waiver back</source>
        <translation>撤回说明(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Waive with a reason…</source>
        <translation>出错说明(&amp;W)…</translation>
    </message>
    <message>
        <source>Take the waiver of %1 back</source>
        <translation>撤回 %1 的说明</translation>
    </message>
    <message>
        <source>Waive %1</source>
        <translation>%1 出错说明</translation>
    </message>
    <message>
        <source>Why does this stand? The reason is kept in the document and in the check report.</source>
        <translation>为什么可以保留？理由记入文件和检查报告。</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>说明人？</translation>
    </message>
    <message>
        <source>The finding in full</source>
        <translation>问题全文</translation>
    </message>
</context>
<context>
    <name>budget::GlossaryPage</name>
    <message>
        <source>Glossary</source>
        <translation>名词解释</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>名词</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>term</source>
        <translation>名词</translation>
    </message>
    <message>
        <source>Back to the &amp;layout&apos;s list</source>
        <translation>恢复版式自带的名词(&amp;L)</translation>
    </message>
    <message>
        <source>These terms belong to this document.</source>
        <translation>以下名词为本文档自定。</translation>
    </message>
    <message>
        <source>These are the layout&apos;s terms. The first change makes them this document&apos;s own.</source>
        <translation>以下为版式自带的名词；一经修改，即成为本文档自定。</translation>
    </message>
    <message>
        <source>Use the layout&apos;s glossary</source>
        <translation>恢复版式自带的名词</translation>
    </message>
</context>
<context>
    <name>budget::ImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Replace all entries</source>
        <translation>替换全部明细</translation>
    </message>
    <message>
        <source>Add to the entries that are there</source>
        <translation>追加到现有明细</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>导入方式(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>单位(&amp;U)</translation>
    </message>
    <message>
        <source>%1 rows, sum %2 ten thousand yuan.</source>
        <translation>共 %1 行，合计 %2 万元。</translation>
    </message>
    <message>
        <source>The amounts are read from the column %1.</source>
        <translation>金额取自“%1”列。</translation>
    </message>
    <message>
        <source>The file does not say the kinds of units: new ones are taken for 行政单位.</source>
        <translation>文件没有“单位类型”列，新单位按行政单位处理。</translation>
    </message>
    <message>
        <source>Columns understood: %1</source>
        <translation>识别出的列：%1</translation>
    </message>
    <message>
        <source>The file cannot be taken over. Mend these places and import it again:</source>
        <translation>文件不能导入。请改正以下各处后重新导入：</translation>
    </message>
    <message>
        <source>Only the first %1 faults are shown.</source>
        <translation>只列出前 %1 处错误。</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>工作表(&amp;S)</translation>
    </message>
    <message>
        <source>A&amp;mounts are in</source>
        <translation>金额单位(&amp;M)</translation>
    </message>
    <message>
        <source>Replace the entries of the file&apos;s units</source>
        <translation>替换文件所含单位的明细</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>将发生的变化</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>文件中的行</translation>
    </message>
    <message>
        <source>First %1 rows of the file</source>
        <translation>文件的前 %1 行</translation>
    </message>
    <message>
        <source>All units of the file</source>
        <translation>文件中的全部单位</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
</context>
<context>
    <name>budget::ImportEffectModel</name>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Before (ten thousand yuan)</source>
        <translation>导入前（万元）</translation>
    </message>
    <message>
        <source>After (ten thousand yuan)</source>
        <translation>导入后（万元）</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>功能分类</translation>
    </message>
    <message>
        <source>Economic</source>
        <translation>经济分类</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>资金来源</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>支出性质</translation>
    </message>
    <message>
        <source>Added: %1 entries, %2 ten thousand yuan. Removed: %3, %4. Changed: %5, %6 → %7. The same as before: %8.</source>
        <translation>新增 %1 条，%2 万元；删除 %3 条，%4 万元；修改 %5 条，%6 → %7 万元；不变 %8 条。</translation>
    </message>
</context>
<context>
    <name>budget::ImportRows</name>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>功能分类</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>资金来源</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>支出性质</translation>
    </message>
    <message>
        <source>Economic</source>
        <translation>经济分类</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Amount (ten thousand yuan)</source>
        <translation>金额（万元）</translation>
    </message>
</context>
<context>
    <name>budget::IndicatorGrid</name>
    <message>
        <source>indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Paste &amp;block</source>
        <translation>粘贴表格(&amp;B)</translation>
    </message>
    <message>
        <source>Copy all &amp;rows</source>
        <translation>复制全部指标(&amp;R)</translation>
    </message>
    <message>
        <source>Ta&amp;ke from another form…</source>
        <translation>从其他目标表复制(&amp;K)…</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>粘贴指标</translation>
    </message>
    <message>
        <source>The clipboard holds no rows of indicators.</source>
        <translation>剪贴板中没有指标行。</translation>
    </message>
    <message>
        <source>Paste %1 indicators</source>
        <translation>粘贴 %1 条指标</translation>
    </message>
    <message>
        <source>%1 indicators</source>
        <translation>%1 条指标</translation>
    </message>
    <message>
        <source>The department&apos;s form</source>
        <translation>部门整体绩效目标表</translation>
    </message>
    <message>
        <source>Take indicators</source>
        <translation>复制指标</translation>
    </message>
    <message>
        <source>No other form has indicators yet.</source>
        <translation>其他绩效目标表都还没有指标。</translation>
    </message>
    <message>
        <source>Which form&apos;s indicators are added below yours?</source>
        <translation>把哪张绩效目标表的指标加到本表末尾？</translation>
    </message>
    <message>
        <source>Take indicators of %1</source>
        <translation>复制“%1”的指标</translation>
    </message>
    <message>
        <source>; %1 weights are no number</source>
        <translation>；另有 %1 个权重不是数字</translation>
    </message>
    <message>
        <source>Weights: %1</source>
        <translation>权重合计：%1</translation>
    </message>
    <message>
        <source>Weights: %1, not %2</source>
        <translation>权重合计：%1，不等于 %2</translation>
    </message>
</context>
<context>
    <name>budget::LastYearCommands</name>
    <message>
        <source>Last year&apos;s document or ledger</source>
        <translation>上年的文档或明细账</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>上年</translation>
    </message>
    <message>
        <source>Take it all the same</source>
        <translation>仍然采用</translation>
    </message>
    <message>
        <source>Last year from “%1”</source>
        <translation>从“%1”取上年数</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of last year taken over from “%1”</source>
        <translation>
            <numerusform>已从“%1”取得上年明细 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Move all of them</source>
        <translation>全部调整</translation>
    </message>
    <message>
        <source>this one only</source>
        <translation>只调整这一项</translation>
    </message>
    <message>
        <source>Moved codes</source>
        <translation>科目调整</translation>
    </message>
    <message>
        <source>These codes of last year are not used this year, but others of like name are. Is their money to be compared?</source>
        <translation>这些上年科目本年没有使用，但有名称相近的科目。是否把它们放在一起比较？</translation>
    </message>
    <message>
        <source>No code of last year seems to have moved, and none has been moved.</source>
        <translation>没有发现调整过的科目，也没有登记科目调整。</translation>
    </message>
    <message>
        <source>take this move back</source>
        <translation>取消这项调整</translation>
    </message>
    <message>
        <source>Last year&apos;s money of these codes is compared elsewhere:</source>
        <translation>以下上年科目的数字已调整到其他科目比较：</translation>
    </message>
    <message>
        <source>Move taken back</source>
        <translation>取消科目调整</translation>
    </message>
    <message>
        <source>Last year is hidden.</source>
        <translation>已隐藏上年数。</translation>
    </message>
    <message>
        <source>Last year stands beside each figure.</source>
        <translation>每个数字旁显示上年数。</translation>
    </message>
    <message>
        <source>Nothing of last year is known: take a file over, or type its figures.</source>
        <translation>没有上年数：请从文件取得，或直接填写上年栏。</translation>
    </message>
    <message>
        <source>Rows that changed</source>
        <translation>有变化的行</translation>
    </message>
    <message>
        <source>Changed by more than how many percent?</source>
        <translation>变化超过百分之几？</translation>
    </message>
    <message>
        <source>Which rows are shown?</source>
        <translation>显示哪些行？</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Changed ones</source>
        <translation>有变化</translation>
    </message>
    <message>
        <source>Changed by more than %1 %…</source>
        <translation>变化超过 %1%…</translation>
    </message>
    <message>
        <source>Columns of last year</source>
        <translation>上年数的栏目</translation>
    </message>
    <message>
        <source>What stands beside each figure?</source>
        <translation>每个数字旁显示什么？</translation>
    </message>
    <message>
        <source>Last year&apos;s file “%1” has changed since it was taken over.</source>
        <translation>上年的文件“%1”在取数之后已被改动。</translation>
    </message>
    <message>
        <source>Last year, difference, difference in %</source>
        <translation>上年、增减额、增减率</translation>
    </message>
    <message>
        <source>Last year, difference</source>
        <translation>上年、增减额</translation>
    </message>
    <message>
        <source>Difference, difference in %</source>
        <translation>增减额、增减率</translation>
    </message>
    <message>
        <source>Documents, ledgers and workbooks (*.mingzhang *.csv *.xlsx *.xlsm)</source>
        <translation>文档、明细账和工作簿 (*.mingzhang *.csv *.xlsx *.xlsm)</translation>
    </message>
</context>
<context>
    <name>budget::LedgerPage</name>
    <message>
        <source>Filter: a code, a name, an amount</source>
        <translation>筛选：编码、名称或金额</translation>
    </message>
    <message>
        <source>&amp;Add entry</source>
        <translation>新增明细(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Confirm inferred</source>
        <translation>确认推定(&amp;C)</translation>
    </message>
    <message>
        <source>Confirm inferred</source>
        <translation>确认推定</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, sum %1</source>
        <translation>
            <numerusform>%n 条明细，合计 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>In the order of the ledger</source>
        <translation>按明细账原来的顺序</translation>
    </message>
    <message>
        <source>Sorted by %1, downwards</source>
        <translation>按%1降序排列</translation>
    </message>
    <message>
        <source>Sorted by %1, upwards</source>
        <translation>按%1升序排列</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cells changed</source>
        <translation>
            <numerusform>%1：已改 %n 个单元格</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
</context>
<context>
    <name>budget::MainWindow</name>
    <message numerus="yes">
        <source>%n places replaced</source>
        <translation>
            <numerusform>已替换 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>公开目录</translation>
    </message>
    <message>
        <source>Parts of the figure</source>
        <translation>构成明细</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>打印页预览</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>撤销 %1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>重做 %1(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>“%1” is found nowhere</source>
        <translation>找不到“%1”</translation>
    </message>
    <message>
        <source>“%1” is not found before this place</source>
        <translation>此处之前没有“%1”</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>定位</translation>
    </message>
    <message>
        <source>A table (6 or 表6), a code or a name:</source>
        <translation>表号（6 或 表6）、科目编码或名称：</translation>
    </message>
    <message>
        <source>There is no table, code or name “%1”</source>
        <translation>没有“%1”这个表、科目或名称</translation>
    </message>
    <message>
        <source>Nothing is inferred: every amount stands where it was typed.</source>
        <translation>没有推定：每笔金额的去向都是填写的。</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>调剂</translation>
    </message>
    <message>
        <source>Amount to move out of %1:</source>
        <translation>从 %1 调出多少：</translation>
    </message>
    <message>
        <source>Nothing was moved.</source>
        <translation>没有调剂。</translation>
    </message>
    <message>
        <source>Approved figure</source>
        <translation>批复数</translation>
    </message>
    <message>
        <source>Approved figure of %1; blank for none:</source>
        <translation>%1 的批复数（留空为无）：</translation>
    </message>
    <message>
        <source>Approved figure of %1</source>
        <translation>%1 的批复数</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>In a table: type over a figure, F2 edits it, Enter and Tab commit and go on, Ctrl+Enter commits as new money, Esc takes back, Del clears.</source>
        <translation>在表中：直接键入即覆盖，F2 修改，回车和 Tab 确认并移动，Ctrl+回车作为新增金额，Esc 放弃，Del 清除。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Mingzhang: the yearly budget disclosure of a department, from one ledger.
GPL-3.0-or-later</source>
        <translation>明账：一本明细账，编成整份部门预算公开。
GPL-3.0-or-later</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>正在排版……</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>The printer took nothing: check that it is there and the page range.</source>
        <translation>打印机没有接受任务：请检查打印机和页码范围。</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近的文档(&amp;R)</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2年</translation>
    </message>
    <message>
        <source>%1 — Mingzhang[*]</source>
        <translation>%1 — 明账[*]</translation>
    </message>
    <message>
        <source>%1 · nothing is kept for a recovery</source>
        <translation>%1 · 不能记录恢复日志</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>The transfer is called off.</source>
        <translation>已取消调剂。</translation>
    </message>
    <message>
        <source>There is only %1 in this cell.</source>
        <translation>这个单元格只有 %1。</translation>
    </message>
    <message>
        <source>Go to the cell that gets %1 and press Ctrl+T again; Ctrl+T here calls it off</source>
        <translation>请移到调入 %1 的单元格再按 Ctrl+T；在原单元格再按则取消</translation>
    </message>
    <message>
        <source>The language of the program&apos;s own words. The publication is always Chinese. It holds from the next start.</source>
        <translation>程序界面的语言；公开文本始终是中文。下次启动时生效。</translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>送审</translation>
    </message>
    <message>
        <source>Draft %1 was written: %2</source>
        <translation>第%1稿已写入：%2</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>%1 of %2 figures are what was approved</source>
        <translation>%2 项批复数中 %1 项一致</translation>
    </message>
    <message>
        <source>Nothing is found that is not waived.</source>
        <translation>没有未说明的问题。</translation>
    </message>
    <message>
        <source>Check report</source>
        <translation>检查报告</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>This document is open for reading only.</source>
        <translation>本文档以只读方式打开。</translation>
    </message>
    <message>
        <source>Go to a figure of a table or to a sentence to write a remark.</source>
        <translation>请先移到表中的数字或说明中的句子，再写批注。</translation>
    </message>
    <message>
        <source>Remark on this sentence:</source>
        <translation>对这句话的批注：</translation>
    </message>
    <message>
        <source>Remark on %1:</source>
        <translation>对 %1 的批注：</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>This is the new document of %1; it is not saved yet.</source>
        <translation>这是 %1 年度的新文档，尚未保存。</translation>
    </message>
    <message>
        <source>%1 %2 check report</source>
        <translation>%1%2年检查报告</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>budget::MattersPage</name>
    <message>
        <source>Other matters to be explained</source>
        <translation>其他需说明的事项</translation>
    </message>
    <message>
        <source>&amp;Other matters</source>
        <translation>其他事项(&amp;O)</translation>
    </message>
    <message>
        <source>Empty: the layout&apos;s own sentence is printed.</source>
        <translation>留空时按版式自带的语句输出。</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>such as 2024-02-22</source>
        <translation>如 2024-02-22</translation>
    </message>
    <message>
        <source>&amp;Approved on</source>
        <translation>批复日期(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Published on</source>
        <translation>公开日期(&amp;P)</translation>
    </message>
    <message>
        <source>A budget must be published within 20 days after its approval.</source>
        <translation>部门预算应当在批复后 20 日内公开。</translation>
    </message>
    <message>
        <source>%1 days left to publish</source>
        <translation>距公开期限还有 %1 天</translation>
    </message>
    <message>
        <source>%1 days past the deadline</source>
        <translation>已超过公开期限 %1 天</translation>
    </message>
</context>
<context>
    <name>budget::NarrativePage</name>
    <message>
        <source>Tab: next figure or text   Enter: go there or type</source>
        <translation>Tab：下一个数字或文字&#x3000;Enter：跳转或填写</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>还缺 %1 处</translation>
    </message>
    <message>
        <source>Nothing missing</source>
        <translation>没有缺项</translation>
    </message>
    <message>
        <source>No table shows this figure by itself.</source>
        <translation>没有一张表单独列出这个数。</translation>
    </message>
    <message>
        <source>Computed. Enter leads to its cell.</source>
        <translation>由明细计算得出，按 Enter 跳到对应的单元格。</translation>
    </message>
    <message>
        <source>Typed in a form. Enter leads there.</source>
        <translation>在表单中填写，按 Enter 跳到该处。</translation>
    </message>
    <message>
        <source>Your own text. Enter edits it.</source>
        <translation>自行填写的文字，按 Enter 修改。</translation>
    </message>
    <message>
        <source>Main reason (Enter or Esc: done)</source>
        <translation>主要原因（按 Enter 或 Esc 完成）</translation>
    </message>
    <message>
        <source>Mainly used for (Enter or Esc: done)</source>
        <translation>主要用于（按 Enter 或 Esc 完成）</translation>
    </message>
    <message>
        <source>Other matters, one a line (Ctrl+Enter or Esc: done)</source>
        <translation>其他需说明的事项，每行一段（按 Ctrl+Enter 或 Esc 完成）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>填写主要原因</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>填写主要用途</translation>
    </message>
    <message>
        <source>Other matters</source>
        <translation>填写其他需说明的事项</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Next &amp;missing (Ctrl+F8)</source>
        <translation>下一处缺项(&amp;M) (Ctrl+F8)</translation>
    </message>
</context>
<context>
    <name>budget::NarrativeView</name>
    <message>
        <source>Narrative of the publication</source>
        <translation>预算公开文字说明</translation>
    </message>
</context>
<context>
    <name>budget::NavigationTree</name>
    <message>
        <source>Publication</source>
        <translation>公开目录</translation>
    </message>
    <message>
        <source>still empty</source>
        <translation>尚未填写</translation>
    </message>
    <message>
        <source>not itemised everywhere</source>
        <translation>有未细化</translation>
    </message>
    <message>
        <source>holds inferred amounts</source>
        <translation>有推定</translation>
    </message>
    <message>
        <source>%1 of %2 filled in</source>
        <translation>已填 %1 / %2</translation>
    </message>
</context>
<context>
    <name>budget::NewDocumentDialog</name>
    <message>
        <source>New document</source>
        <translation>新建文档</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>预算单位</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>单位类型</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>部门(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年度(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>版式(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>预算单位(&amp;U)</translation>
    </message>
    <message>
        <source>The department&apos;s own office comes first. Blank: the department alone.</source>
        <translation>本级单位排在第一行。不填则只有部门本身。</translation>
    </message>
    <message>
        <source>administrative unit</source>
        <translation>行政单位</translation>
    </message>
    <message>
        <source>institution managed like the civil service</source>
        <translation>参照公务员法管理的事业单位</translation>
    </message>
    <message>
        <source>public institution</source>
        <translation>事业单位</translation>
    </message>
</context>
<context>
    <name>budget::OrganisationPage</name>
    <message>
        <source>persons</source>
        <translation>人</translation>
    </message>
    <message>
        <source>against last year</source>
        <translation>比上年增减</translation>
    </message>
    <message>
        <source>-1 = one less</source>
        <translation>减少填负数</translation>
    </message>
    <message>
        <source>no change is written</source>
        <translation>无变化时写作</translation>
    </message>
    <message>
        <source>increase of 0</source>
        <translation>增加0人</translation>
    </message>
    <message>
        <source>decrease of 0</source>
        <translation>减少0人</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>人员情况</translation>
    </message>
    <message>
        <source>&amp;Authorised posts</source>
        <translation>编制数(&amp;A)</translation>
    </message>
    <message>
        <source>In &amp;service</source>
        <translation>在职(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Retired</source>
        <translation>退休(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Veteran retired</source>
        <translation>离休(&amp;V)</translation>
    </message>
    <message>
        <source>Functions and offices</source>
        <translation>职能与机构</translation>
    </message>
    <message>
        <source>Main &amp;functions</source>
        <translation>主要职能(&amp;F)</translation>
    </message>
    <message>
        <source>One paragraph a line</source>
        <translation>每段一行</translation>
    </message>
    <message>
        <source>&amp;Offices</source>
        <translation>内设处室(&amp;O)</translation>
    </message>
    <message>
        <source>One office a line</source>
        <translation>每个处室一行</translation>
    </message>
    <message>
        <source>Budget units</source>
        <translation>预算单位</translation>
    </message>
</context>
<context>
    <name>budget::PageWidget</name>
    <message>
        <source>Page of the publication</source>
        <translation>公开文本的一页</translation>
    </message>
</context>
<context>
    <name>budget::PartsPanel</name>
    <message>
        <source>Choose a figure to see its parts.</source>
        <translation>选中一个数，这里列出构成它的明细。</translation>
    </message>
    <message numerus="yes">
        <source>%1 = %2   %n entries, sum %3 %4</source>
        <translation>
            <numerusform>%1 = %2   %n 条明细，合计 %3 %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>budget::PerformancePage</name>
    <message>
        <source>The whole department</source>
        <translation>部门整体</translation>
    </message>
    <message>
        <source>Performance targets of the whole department</source>
        <translation>部门整体绩效目标</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>部门联系人(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>联系电话(&amp;T)</translation>
    </message>
    <message>
        <source>Yearly &amp;goal</source>
        <translation>年度绩效目标(&amp;G)</translation>
    </message>
    <message>
        <source>Amounts (10,000 yuan)</source>
        <translation>金额（万元）</translation>
    </message>
    <message>
        <source>as computed</source>
        <translation>按计算数</translation>
    </message>
    <message>
        <source>10,000 yuan</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>Fiscal money &amp;from above</source>
        <translation>财政资金·上级安排(&amp;F)</translation>
    </message>
    <message>
        <source>Fiscal money of one&apos;s &amp;own level</source>
        <translation>财政资金·本级安排(&amp;O)</translation>
    </message>
    <message>
        <source>Other &amp;money</source>
        <translation>其他资金(&amp;M)</translation>
    </message>
    <message>
        <source>The amounts follow from the entries. What is typed here is printed in their place.</source>
        <translation>金额由明细自动得出；在此填写的数将代替计算数输出。</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>绩效指标</translation>
    </message>
    <message>
        <source>Performance targets of the project</source>
        <translation>项目支出绩效目标</translation>
    </message>
    <message>
        <source>This form is &amp;published</source>
        <translation>公开本绩效目标表(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Leader</source>
        <translation>项目负责人(&amp;L)</translation>
    </message>
    <message>
        <source>Overall &amp;goal</source>
        <translation>项目总体目标(&amp;G)</translation>
    </message>
    <message>
        <source>Budget of the year</source>
        <translation>年度预算总额</translation>
    </message>
    <message>
        <source>Of these fiscal</source>
        <translation>其中：财政拨款</translation>
    </message>
    <message>
        <source>Other money</source>
        <translation>其他资金</translation>
    </message>
    <message>
        <source>10,000 yuan (computed: %1)</source>
        <translation>万元（计算数：%1）</translation>
    </message>
</context>
<context>
    <name>budget::PreviewPanel</name>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>budget::ProcurementPage</name>
    <message>
        <source>10,000 yuan</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>Government procurement</source>
        <translation>政府采购</translation>
    </message>
    <message>
        <source>&amp;Goods</source>
        <translation>货物(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Works</source>
        <translation>工程(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Services</source>
        <translation>服务(&amp;S)</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Reserved for small and medium enterprises</source>
        <translation>面向中小企业预留</translation>
    </message>
    <message>
        <source>Small and &amp;medium enterprises</source>
        <translation>面向中小企业预留(&amp;M)</translation>
    </message>
    <message>
        <source>Of these small and m&amp;icro enterprises</source>
        <translation>其中：小微企业(&amp;I)</translation>
    </message>
    <message>
        <source>An empty field means “not filled in yet”; type 0 where there is none.</source>
        <translation>留空表示尚未填写；没有的请填 0。</translation>
    </message>
    <message>
        <source>%1 (10,000 yuan)</source>
        <translation>%1 万元</translation>
    </message>
</context>
<context>
    <name>budget::ProjectList</name>
    <message>
        <source>Filter by name or code</source>
        <translation>按名称或代码筛选</translation>
    </message>
    <message>
        <source>Pro&amp;jects</source>
        <translation>项目(&amp;J)</translation>
    </message>
</context>
<context>
    <name>budget::ProjectsPage</name>
    <message>
        <source>Ne&amp;w project</source>
        <translation>新建项目(&amp;W)</translation>
    </message>
    <message>
        <source>D&amp;elete project</source>
        <translation>删除项目(&amp;E)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>预算明细</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>资金分配</translation>
    </message>
    <message>
        <source>Amounts in 10,000 yuan. The allocation follows from the entries; it is printed for projects paid from the general public budget.</source>
        <translation>金额单位：万元。资金分配由明细自动得出，一般公共预算安排的项目会在说明中列出。</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新项目</translation>
    </message>
    <message>
        <source>Delete “%1” with its %2 entries (%3)?</source>
        <translation>删除“%1”及其 %2 笔明细（合计 %3 万元）？</translation>
    </message>
    <message>
        <source>Delete project</source>
        <translation>删除项目</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>可以撤销。</translation>
    </message>
    <message>
        <source>Delete project %1</source>
        <translation>删除项目“%1”</translation>
    </message>
    <message>
        <source>Move project</source>
        <translation>移动项目</translation>
    </message>
</context>
<context>
    <name>budget::ReasonsModel</name>
    <message>
        <source>Reason of %1</source>
        <translation>%1的原因</translation>
    </message>
    <message>
        <source>A reason of its own for %1</source>
        <translation>%1单独写原因</translation>
    </message>
    <message>
        <source>Share the reason of %1 again</source>
        <translation>%1重新共用原因</translation>
    </message>
    <message>
        <source>the layout&apos;s own words: nothing was planned</source>
        <translation>（两年均未安排，自动成文）</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>待填写</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>单独</translation>
    </message>
    <message numerus="yes">
        <source>with %n others</source>
        <translation>
            <numerusform>另 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>The same figures, and one reason: %1</source>
        <translation>数字相同，共用一个原因：%1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>本年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>上年</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>增减额</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>增减率</translation>
    </message>
    <message>
        <source>Main reason</source>
        <translation>主要原因</translation>
    </message>
    <message>
        <source>Last year&apos;s reason</source>
        <translation>上年的原因</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共用</translation>
    </message>
</context>
<context>
    <name>budget::ReasonsPage</name>
    <message>
        <source>Take &amp;last year&apos;s</source>
        <translation>沿用上年原因(&amp;L)</translation>
    </message>
    <message>
        <source>To the &amp;sentence</source>
        <translation>转到句子(&amp;S)</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>增减原因</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Needs a reason</source>
        <translation>需要原因</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>every change</source>
        <translation>每项增减</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>显示(&amp;H)</translation>
    </message>
    <message>
        <source>Reasons from a rate o&amp;f</source>
        <translation>增减率达到多少须说明(&amp;F)</translation>
    </message>
    <message>
        <source>Only the reason is typed here; figures come from the ledger.</source>
        <translation>这里只填写原因；数字由明细账算出。</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>缺 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>none missing</source>
        <translation>没有缺失</translation>
    </message>
    <message>
        <source>Changes that need a reason</source>
        <translation>须说明原因的增减率</translation>
    </message>
    <message>
        <source>Share a&amp;gain</source>
        <translation>重新共用(&amp;G)</translation>
    </message>
    <message>
        <source>Reason of its o&amp;wn</source>
        <translation>单独写原因(&amp;W)</translation>
    </message>
    <message>
        <source>Last year does not tell this figure: there is nothing to explain.</source>
        <translation>上年没有可比数据，不必说明原因。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Last year&apos;s document says no reason here.</source>
        <translation>上年文档中这一项没有原因。</translation>
    </message>
    <message>
        <source>No other item has the same figures: there is nothing to share.</source>
        <translation>没有数字相同的其他项，无需共用。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
</context>
<context>
    <name>budget::RecordModel</name>
    <message>
        <source>Change %1</source>
        <translation>修改%1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>增加%1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>删除%1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动%1</translation>
    </message>
</context>
<context>
    <name>budget::RecordTable</name>
    <message>
        <source>Add row</source>
        <translation>增加一行</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>删除本行</translation>
    </message>
    <message>
        <source>Ctrl+Delete</source>
        <translation>Ctrl+Delete</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+↑</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+↓</translation>
    </message>
</context>
<context>
    <name>budget::RemarksModel</name>
    <message>
        <source>Remark</source>
        <translation>批注</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n remarks</source>
        <translation>
            <numerusform>删除 %n 条批注</numerusform>
        </translation>
    </message>
    <message>
        <source>settled</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未处理</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Settle a remark</source>
        <translation>处理批注</translation>
    </message>
    <message>
        <source>Answer a remark</source>
        <translation>答复批注</translation>
    </message>
    <message>
        <source>Change a remark</source>
        <translation>修改批注</translation>
    </message>
</context>
<context>
    <name>budget::RemarksPage</name>
    <message>
        <source>Remarks</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Remarks are signed &amp;by</source>
        <translation>批注署名(&amp;B)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+M in a table or in the text writes a remark. Enter: to its place   Space: settled   F2: answer   Ctrl+-: delete</source>
        <translation>在表中或说明中按 Ctrl+Alt+M 写批注。Enter：转到所在位置   空格：已处理   F2：答复   Ctrl+-：删除</translation>
    </message>
    <message>
        <source>There are no remarks.</source>
        <translation>没有批注。</translation>
    </message>
    <message>
        <source>%1 remarks, %2 open</source>
        <translation>共 %1 条批注，%2 条未处理</translation>
    </message>
    <message>
        <source>The row of this remark is no longer there.</source>
        <translation>这条批注所在的行已经不在了。</translation>
    </message>
</context>
<context>
    <name>budget::ReviewPage</name>
    <message>
        <source>Secrecy review</source>
        <translation>保密审查</translation>
    </message>
    <message>
        <source>&amp;Reviewed by</source>
        <translation>审查人(&amp;R)</translation>
    </message>
    <message>
        <source>Reviewed &amp;on</source>
        <translation>审查日期(&amp;O)</translation>
    </message>
    <message>
        <source>such as 2024-02-22</source>
        <translation>如 2024-02-22</translation>
    </message>
    <message>
        <source>State of the document</source>
        <translation>文件状态</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>A draft is printed with its number and the time on each page. A final document is printed without them, and cannot be edited until it is taken back.</source>
        <translation>草稿每页印有稿次和时间；定稿后不再印，退回草稿之前不能修改。</translation>
    </message>
    <message>
        <source>Changed since a draft</source>
        <translation>自某稿以来的变化</translation>
    </message>
    <message>
        <source>&amp;Draft</source>
        <translation>稿次(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Take back to a draft</source>
        <translation>退回草稿(&amp;T)</translation>
    </message>
    <message>
        <source>Declare &amp;final…</source>
        <translation>定稿(&amp;F)…</translation>
    </message>
    <message>
        <source>Draft %1, %2</source>
        <translation>第%1稿，%2</translation>
    </message>
    <message>
        <source>No draft was sent for review yet (menu File).</source>
        <translation>还没有送审过草稿（见“文件”菜单）。</translation>
    </message>
    <message>
        <source>%1 cells and %2 sentences have changed.</source>
        <translation>有 %1 个单元格、%2 处文字发生了变化。</translation>
    </message>
</context>
<context>
    <name>budget::RollForwardDialog</name>
    <message>
        <source>&amp;Empty</source>
        <translation>空白(&amp;E)</translation>
    </message>
    <message>
        <source>A &amp;copy of this year&apos;s entries</source>
        <translation>复制本年的明细(&amp;C)</translation>
    </message>
    <message>
        <source>New year</source>
        <translation>新建下一年度</translation>
    </message>
    <message>
        <source>Makes the document of %1 from that of %2. Its figures become last year&apos;s; texts are kept and marked to be confirmed. The old file is not changed.</source>
        <translation>由 %2 年度的文档新建 %1 年度的文档。原来的数字成为上年数，文字保留并标为待确认。原文件不会改动。</translation>
    </message>
    <message>
        <source>&amp;Projects that go on (Space ticks):</source>
        <translation>继续实施的项目（空格勾选）(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>全不选(&amp;N)</translation>
    </message>
    <message>
        <source>The new ledger begins</source>
        <translation>新年度明细账</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>budget::RowAdding</name>
    <message>
        <source>No code, or more than one, is called “%1”. Type its digits.</source>
        <translation>没有或不止一个科目叫“%1”，请键入编码。</translation>
    </message>
    <message>
        <source>“%1” is not a code of 3, 5 or 7 digits.</source>
        <translation>“%1”不是 3、5 或 7 位的科目编码。</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>未知科目</translation>
    </message>
    <message>
        <source>The code list of this year has no %1. Its name, to take it into this document&apos;s list:</source>
        <translation>本年科目表中没有 %1。请填写名称，加入本文件的科目表：</translation>
    </message>
    <message>
        <source>The code above %1 is in no list either: add it first.</source>
        <translation>%1 的上级科目也不在表中，请先添加上级科目。</translation>
    </message>
    <message>
        <source>Add a row to table %1</source>
        <translation>表%1 增加一行</translation>
    </message>
    <message>
        <source>“%1” is not a code of 3 or 5 digits.</source>
        <translation>“%1”不是 3 位或 5 位数字的科目编码。</translation>
    </message>
</context>
<context>
    <name>budget::TableModel</name>
    <message>
        <source>Exactly %1</source>
        <translation>精确数 %1</translation>
    </message>
    <message>
        <source>Inferred: where this amount stands was not typed. F7 leads through all of them.</source>
        <translation>推定：这笔金额的去向不是填写的。按 F7 逐处查看。</translation>
    </message>
    <message>
        <source>Agrees with the approved figure %1</source>
        <translation>与批复数 %1 一致</translation>
    </message>
    <message>
        <source>Approved figure %1, difference %2</source>
        <translation>批复数 %1，相差 %2</translation>
    </message>
    <message>
        <source>Not itemised yet: this amount stands in no finer row.</source>
        <translation>未细化：这笔金额还没有列到更细的科目。</translation>
    </message>
    <message>
        <source>type a code or a name to add a row</source>
        <translation>键入编码或名称增加一行</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>type a project&apos;s name</source>
        <translation>键入项目名称</translation>
    </message>
    <message>
        <source>%1 changed: %2 → %3</source>
        <translation>%1 改动：%2 → %3</translation>
    </message>
    <message>
        <source>The last paste had a text for this cell and could not fill it.</source>
        <translation>上次粘贴有内容对应此格，但未能填入。</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>本年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>上年</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Unknown: last year&apos;s figures are not itemised this far, or not typed.</source>
        <translation>未知：上年数没有细化到这里，或尚未填写。</translation>
    </message>
    <message>
        <source>Nothing of last year is known yet.</source>
        <translation>还没有上年数。</translation>
    </message>
    <message>
        <source>Last year had nothing here, so that there is no rate.</source>
        <translation>上年此处为零，没有增减率。</translation>
    </message>
    <message>
        <source>Typed, not taken from a ledger.</source>
        <translation>手工填写，不是取自明细账。</translation>
    </message>
    <message>
        <source> [new]</source>
        <translation>［本年新增］</translation>
    </message>
    <message>
        <source> [last year only]</source>
        <translation>［仅上年］</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>增减额</translation>
    </message>
    <message>
        <source>Remark by %1: %2</source>
        <translation>%1 的批注：%2</translation>
    </message>
    <message>
        <source>Rate of change</source>
        <translation>增减率</translation>
    </message>
</context>
<context>
    <name>budget::TablePage</name>
    <message>
        <source>Not itemised yet: type the figures of finer rows, and this row empties itself.</source>
        <translation>未细化：填好下级各行，这一行自然清空。</translation>
    </message>
    <message>
        <source>A total follows its parts, which are listed below.</source>
        <translation>合计由明细得出，构成见下方。</translation>
    </message>
    <message>
        <source>No money can stand in this cell.</source>
        <translation>这个单元格不可能有数。</translation>
    </message>
    <message>
        <source>This word belongs to the layout.</source>
        <translation>这是表样规定的文字。</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>粘贴 %1</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>Fill right</source>
        <translation>向右填充</translation>
    </message>
    <message>
        <source>Only rows of codes, units and projects can be deleted.</source>
        <translation>只能删除科目、单位和项目的行。</translation>
    </message>
    <message>
        <source>Type a code or a name at the left first; then the row takes figures.</source>
        <translation>请先在左边键入科目编码或名称，再填数。</translation>
    </message>
    <message>
        <source>Only last year had this unit or project.</source>
        <translation>只有上年有这个单位或项目。</translation>
    </message>
    <message>
        <source>Last year&apos;s figures come from “%1” and cannot be typed over.</source>
        <translation>上年数取自“%1”，不能改写。</translation>
    </message>
    <message>
        <source>This follows from the figures of both years.</source>
        <translation>由两年的数字算出，不能填写。</translation>
    </message>
</context>
<context>
    <name>budget::UnconfirmedModel</name>
    <message>
        <source>Confirm %1</source>
        <translation>确认%1</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n texts</source>
        <translation>
            <numerusform>确认 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 改为 %2</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>As it was last year</source>
        <translation>沿用上年的内容</translation>
    </message>
    <message>
        <source>Years in it</source>
        <translation>其中的年份</translation>
    </message>
</context>
<context>
    <name>budget::UnconfirmedPage</name>
    <message>
        <source>&amp;Confirm (Space)</source>
        <translation>确认（空格）(&amp;C)</translation>
    </message>
    <message>
        <source>Ne&amp;xt year found</source>
        <translation>下一个年份(&amp;X)</translation>
    </message>
    <message>
        <source>Texts to confirm</source>
        <translation>待确认的内容</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Ctrl+Right</source>
        <translation>Ctrl+右箭头</translation>
    </message>
    <message>
        <source>Ctrl+Up</source>
        <translation>Ctrl+上箭头</translation>
    </message>
    <message numerus="yes">
        <source>%n texts of last year wait to be confirmed.</source>
        <translation>
            <numerusform>有 %n 处沿用上年的内容待确认。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be confirmed.</source>
        <translation>没有待确认的内容。</translation>
    </message>
    <message>
        <source>&amp;Advance a year</source>
        <translation>年份加一(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Advance %1 to %2</source>
        <translation>%1 改为 %2(&amp;A)</translation>
    </message>
    <message>
        <source>There is no year to advance in this text.</source>
        <translation>这段文字中没有可推进的年份。</translation>
    </message>
</context>
<context>
    <name>budget::YearFollower</name>
    <message>
        <source>Last year&apos;s figure</source>
        <translation>上年数</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>the document to open</source>
        <translation>要打开的文件</translation>
    </message>
</context>
</TS>
