## Result

result-outcome-blocked = <b>有一项或几项还不符合。</b>
result-outcome-suspended = <b>这个领域目前暂停受理申请。</b>
result-outcome-needs_staff = <b>有几点需由支援人员确认。</b>
result-outcome-incomplete = <b>还缺少一些回答。</b>
result-outcome-clear = <b>从您的回答看，没有发现问题。</b>最终只由出入国在留管理厅（出入国在留管理庁）决定。
result-outcome-possible = <b>从您的回答看，可能可以换工作。</b>
result-outcome-not_yet = <b>从您的回答看，您还不能换工作。</b>
# $icon, $reason (String) the second one whole sentences
result-against = { $icon } { $reason }
# $count (Number) criteria
result-open = ❔ 有{ $count }项我们还没有问完。
# $criterion (String)
result-not_asked = ❔ { $criterion }：还没有问
# $criterion (String), of which something was asked
result-partly_asked = ❔ { $criterion }：还没有问完
result-who_decides = 最终只由出入国在留管理厅（出入国在留管理庁）决定。这个核对告诉您可能还缺什么。
# $icon, $criterion, $verdict (String)
result-line = { $icon } { $criterion }：{ $verdict }
result-finding-title = <b>{ $icon } { $criterion }：{ $verdict }</b>
# $todo (String) a whole sentence
result-todo = 👉 <b>下一步：</b>{ $todo }
result-papers = 📄 <b>证明文件：</b>
# $paper (String)
result-paper = • { $paper }
# $certainty (String) certain, likely or unsettled; $title, $url (String)
result-source = { $url ->
    [none] { WORD("result-certainty", $certainty) }：{ $title }
   *[other] { WORD("result-certainty", $certainty) }：<a href="{ $url }">{ $title }</a>
}
result-certainty-certain = ✅ 确定（官方网页）
# How sure a source is.
result-certainty-likely = 🔹 很可能（其他网页这样写）
result-certainty-unsettled = ❓ 不明确（没有网页写清楚）
# $on (String) a day, or none when nobody has checked
result-checked = { $stale ->
    [true] { $on ->
        [none] 这一点还没有人核对过。请问我们。
       *[other] 上次按官方网页核对的日期是{ $on }，已超过180天。请问我们，我们会再确认。
    }
   *[other] 按官方网页核对的日期：{ $on }。
}
# What is common knowledge only, or where pages contradict each other.
result-unconfirmed = ⚠️ <b>尚未确认。</b>在以此为准之前，请先问支援人员。
result-unconfirmed-why = 我们看过的官方网页，都没有写清楚这一点。支援人员会确认。
# Support: the support staff (支援スタッフ), here and wherever a button says so.
result-send = 🙋 发给支援人员
result-go_on = 🔎 其他的也全部核对
result-more = 📋 结果的详细说明
result-sheet = 🖨 制作给别人看的表（PDF）
result-details =
    <b>结果的详细说明</b>

    请按其中一项，可以看到理由、证明文件和出处。
# The sheet, for family, employer and office.
result-sheet-title = 核对结果
# The worker's name follows.
result-sheet-about = 回答的人
result-sheet-summary = 结果
result-sheet-outcome = 核对的结论
result-sheet-against = 还不符合的地方
result-sheet-next = 要做的事
result-sheet-points = 各项
result-sheet-papers = 文件
result-sheet-answers = 回答
result-sheet-note = 请注意
result-sheet-sent = 给别人看之前，请您先读一遍。里面可能写了您的体检和您付的钱。
