# Reminders: what comes, by when, and why. Always name the exact last day; never say that a later day is fine.
# The Japanese reminder-say texts are also shown at a counter to people who do not know this bot: there each must stand alone.
# What rests on common knowledge only (passport, return to Japan) says that we have not confirmed it.

# $on (String) a day; $kind (String); $deadline (String) a day; $audience (String) worker, staff or both
reminder-preview-line = { DAY($on) } · { WORD("reminder-name", $kind) } · 最后一天{ DAY($deadline) } · { $audience ->
    [worker] 给员工本人
    [staff] 给支援人员
   *[both] 给员工本人和支援人员
}
# $days (Number) days until the last day; 0 is the last day itself. A sentence inside the texts below.
reminder-days-left = { $days ->
    [0] 今天是最后一天。
   *[other] 还剩{ $days }天。
}

## Names, for lists, calendars and previews. “Notice” (届出): what the worker must tell immigration.

reminder-name-stay_renewal = 更新在留期限（在留期間更新）
reminder-name-stay_pending = 更新的结果（特例期間）
reminder-name-total_stay = 5年的最后一天（通算5年）
reminder-name-interview = 定期面谈（定期面談）
reminder-name-address_notice = 新住址（転入届・転居届）
reminder-name-contract_end_notice = 申报：合同结束（届出）
reminder-name-contract_start_notice = 申报：新合同（届出）
reminder-name-activity_gap = 3个月没有工作
reminder-name-card_lost = 新的在留卡（在留カード）
reminder-name-passport = 护照有效期的最后一天
reminder-name-mynumber = 个人编号卡有效期的最后一天
reminder-name-health_check = 公司的体检（健康診断）
reminder-name-reentry = 回到日本（再入国）
reminder-name-lump_sum = 年金：退出补偿金（脱退一時金）
reminder-name-preparing_status = 准备期的最后一天（特定活動）
# Only staff look after these two; the worker reads it in “Everything kept about me”.
reminder-name-late_application = 过了最后一天才提出的在留申请
reminder-name-new_stay = 在留期限新的最后一天

## What the worker reads. $deadline (String) the last day; $days (Number) days left

reminder-say-stay_renewal =
    <b>请更新在留期限（在留期間更新許可申請）</b>

    您的在留期限的最后一天是<b>{ DAY($deadline) }</b>。这也是可以申请的最后一天。{ reminder-days-left }

    请不要等到那天。申请在入管局（地方出入国在留管理局）办。请现在就向我们和公司要所需文件。
reminder-say-stay_pending =
    <b>您的更新：还没有结果（特例期間）</b>

    您按时申请了。结果出来之前，您可以留在日本工作，但最多只到<b>{ DAY($deadline) }</b>（含当天）。{ reminder-days-left }

    请现在就问入管局（地方出入国在留管理局）结果。有了结果请告诉我们。
reminder-say-total_stay =
    <b>您的5年（特定技能１号の通算5年）</b>

    按我们的计算，最后一天是<b>{ DAY($deadline) }</b>。{ reminder-days-left }

    您的在留卡（在留カード）上的最后一天更早吗？那么，那一天也是截止日期。请现在就和我们谈谈您的计划。
reminder-say-interview =
    <b>定期面谈（定期面談）</b>

    支援人员必须在<b>{ DAY($deadline) }</b>之前（含当天）和您谈话。{ reminder-days-left }

    请和我们选一个时间，或者写下您什么时候有空。我们谈您在日本的工作和生活。
reminder-say-address_notice =
    <b>请申报新住址（転入届・転居届）</b>

    您搬家了。请在<b>{ DAY($deadline) }</b>之前（含当天），到现在住地的市区町村政府（市区町村の役所）办理。{ reminder-days-left }

    请带上在留卡（在留カード）。办完后请告诉我们。
reminder-say-contract_end_notice =
    <b>申报：合同结束（契約機関に関する届出）</b>

    您的合同结束了。请在<b>{ DAY($deadline) }</b>之前（含当天）向入管（出入国在留管理庁）申报。{ reminder-days-left }

    可以上网、邮寄或到窗口申报。即使公司也会申报，您仍然必须自己申报。我们会帮您。
reminder-say-contract_start_notice =
    <b>申报：新合同（契約機関に関する届出）</b>

    您有了新合同。请在<b>{ DAY($deadline) }</b>之前（含当天）向入管（出入国在留管理庁）申报。{ reminder-days-left }

    即使公司也会申报，您仍然必须自己申报。您申请过更换公司吗？请先问我们。
reminder-say-activity_gap =
    <b>3个月没有工作</b>

    您的合同结束了。我们不知道您有没有新合同。3个月的最后一天是<b>{ DAY($deadline) }</b>。{ reminder-days-left }

    过了那天，如果没有正当理由，您可能失去在留资格。请现在就和我们谈。您有新合同了吗？请告诉我们。
reminder-say-card_lost =
    <b>新的在留卡（在留カードの再交付）</b>

    您的在留卡丢了。请在<b>{ DAY($deadline) }</b>之前（含当天）到入管局（地方出入国在留管理局）申请新卡。{ reminder-days-left }

    请带上护照。卡找到了吗？请告诉我们。
reminder-say-passport =
    <b>您的护照</b>

    据我们所知，护照有效期的最后一天是<b>{ DAY($deadline) }</b>。{ reminder-days-left }

    请现在就问大使馆或领事馆，怎样换新护照、要多久。您国家的手续我们没有确认过。
reminder-say-mynumber =
    <b>您的个人编号卡（マイナンバーカード）</b>

    据我们所知，卡的有效期的最后一天是<b>{ DAY($deadline) }</b>。{ reminder-days-left }

    请先更新在留期限。然后在这一天之前（含当天），带这张卡和在留卡去市区町村政府（市区町村の役所）。
reminder-say-health_check =
    <b>公司的体检（健康診断）</b>

    您的下一次体检必须在<b>{ DAY($deadline) }</b>之前（含当天）做。{ reminder-days-left }

    公司必须安排：请问公司什么时候、在哪里做。然后把日期告诉我们。您不必告诉我们结果。
reminder-say-reentry =
    <b>回到日本（みなし再入国）</b>

    据我们所知，您必须在<b>{ DAY($deadline) }</b>之前（含当天）回到日本。{ reminder-days-left }

    这个日期我们没有确认过。安排行程之前，请问我们或入管局（地方出入国在留管理局）。您已经回来了吗？请告诉我们。
reminder-say-lump_sum =
    <b>拿回一部分年金（脱退一時金）</b>

    您交年金（年金）满6个月了吗？您可以在<b>{ DAY($deadline) }</b>之前（含当天）申请拿回其中一部分。{ reminder-days-left }

    拿了以后，这些年就不再计入将来的年金。请先想清楚，并问我们。
reminder-say-preparing_status =
    <b>准备期结束（特定活動）</b>

    据我们所知，最后一天是<b>{ DAY($deadline) }</b>。{ reminder-days-left }

    请在那天到来之前，到入管局（地方出入国在留管理局）申请特定技能1号。您的在留卡上是别的日期吗？请现在就告诉我们。

## Why, and what the reader needs. $deadline (String) the last day

# The one line about whom to ask.
reminder-ask-office = 请问我们，或者入管局（地方出入国在留管理局）。
reminder-why-stay_renewal =
    <b>为什么？</b>您只能在日本居住和工作到在留期限（在留期間）的最后一天。

    请在{ DAY($deadline) }之前（含当天）申请。这样，原则上您可以继续居住和工作到结果出来，最多再两个月。如果申请晚了，就没有这段时间。那天窗口不开吗？据我们所知，下一个开门的日子也算按时。
reminder-why-stay_pending =
    <b>为什么？</b>您原来的在留期限已经结束。您按时申请了，所以可以等结果。这段时间叫特例期间（特例期間）。

    结果一出来，它就结束。如果没有结果，最后一天是{ DAY($deadline) }。谁都不能延长。所以请现在就问入管局。
reminder-why-total_stay =
    <b>为什么？</b>特定技能1号，您累计最多可以停留5年。换了工作或领域，5年也不会重新开始。按我们的计算，最后一天是{ DAY($deadline) }。

    2号需要另外的考试和申请。最终只由入管（出入国在留管理庁）决定。
reminder-why-interview =
    <b>为什么？</b>法律规定，支援人员必须用您懂的语言，至少每3个月和您谈一次。下一次面谈的最后一天是{ DAY($deadline) }。

    这不是考试。有什么难处，请告诉我们：工作、工资、工时、住处、健康。
reminder-why-address_notice =
    <b>为什么？</b>法律规定，搬家后14天内要申报新住址。您的最后一天是{ DAY($deadline) }。

    已经过期了吗？请现在就去，并告诉我们。我们会帮您。如果90天内没有申报，入管可能取消您的在留资格。
reminder-why-contract_end_notice =
    <b>为什么？</b>您的合同结束了。您必须在14天内向入管（出入国在留管理庁）申报。您的最后一天是{ DAY($deadline) }。

    已经过期了吗？请今天就申报，并告诉我们。我们会帮您。
reminder-why-contract_start_notice =
    <b>这个申报不是工作许可。</b>您必须先得到许可（在留資格変更許可）。如果还没有，请先和我们谈，再开始工作。

    <b>为什么？</b>您必须在{ DAY($deadline) }之前（含当天）向入管申报（14天）。提出了申请，还要不要做这个申报，我们不能确定：请问我们。已经过期了吗？请现在就和我们谈。
reminder-why-activity_gap =
    <b>为什么？</b>您的在留资格是为了工作。如果没有正当理由，3个月不工作，入管可能取消它。您的3个月，最后一天是{ DAY($deadline) }。

    入管会先问您的理由。正在找工作可以是正当理由。您有别的理由吗？请告诉我们。
reminder-why-card_lost =
    <b>为什么？</b>从您发现卡丢了那天起，14天内要申请新的在留卡（在留カード）。您的最后一天是{ DAY($deadline) }。已经过期了吗？请现在就去，并告诉我们。

    您是在日本国外发现的吗？14天从您回来时开始算。请问我们。
reminder-why-passport =
    <b>为什么？</b>旅行和申请都需要有效的护照。据我们所知，您的护照有效期的最后一天是{ DAY($deadline) }。换新护照可能要几个月。
reminder-why-mynumber =
    <b>为什么？</b>您的个人编号卡有自己的有效期，据我们所知，最后一天是{ DAY($deadline) }。更新在留期限时，卡的这一天不会跟着变。您必须自己去市区町村政府（市区町村の役所）。您的两张卡合成一张了吗？请问我们：手续可能不同。
reminder-why-health_check =
    <b>为什么？</b>公司必须至少每年给您做一次体检。上次体检后满1年是{ DAY($deadline) }。有些工作每6个月就要做一次，那样日期会更早。请问公司。
reminder-why-reentry =
    <b>为什么？</b>您用视同再入国许可（みなし再入国許可）离开了日本。您必须在1年内、并且在在留期限结束之前回来。按我们的计算，最后一天是{ DAY($deadline) }。

    <b>这个日期我们没有确认过。以此为准之前，请先问。</b>
reminder-why-lump_sum =
    <b>为什么？</b>如果您交年金（年金）满6个月，并且离开了日本，可以在两年内申请拿回一部分（脱退一時金）。按我们的计算，最后一天是{ DAY($deadline) }。过了就不可以。

    <b>请先想清楚：</b>拿了以后，这些年就不再计入将来的年金。
reminder-why-preparing_status =
    <b>为什么？</b>这个在留资格（特定活動）一般是6个月。按我们的计算，最后一天是{ DAY($deadline) }。只有无法避免的延误，才可以延长一次。这段时间算在您的5年里。

    <b>是为了考驾照吗？</b>那么规定不同。请按“{ reminder-button-need }”。
reminder-need-stay_renewal =
    <b>您需要：</b>在留卡、护照、公司的文件、税务文件。如果您自己交健康保险或年金：证明。

    从最后一天的大约3个月前起，就可以申请。请保存申请的证明（盖章或邮件）。您的在留期限是30天以下吗？请先问。{ reminder-ask-office }
reminder-need-stay_pending =
    <b>您需要：</b>在留卡、护照、已经申请的证明（卡上的盖章，或邮件）。如果银行停用您的账户，请给银行看这个证明。

    问我们之前，请不要离开日本。{ reminder-ask-office }
reminder-need-total_stay =
    <b>什么会改变这个日期？</b>因生产、育儿、生病、受伤的休假，有时不算。第六年很少有可能。这两点都请至少提前3个月和我们谈。

    <b>您需要：</b>所有的在留卡（包括旧的）、护照、休假的文件、考试结果。
reminder-need-interview =
    <b>您需要：</b>什么都不用准备。如果可以，请带工资单和在留卡。

    我们当面谈。只有您同意，才在线谈。那天没有时间吗？请给我们写消息，我们另找一天。
reminder-need-address_notice =
    <b>您需要：</b>所有搬家的人的在留卡。

    您以前住在别的市区町村吗？请先问我们：可能还要去那里的市区町村政府办理。请问市区町村政府（市区町村の役所）或我们。
reminder-need-contract_end_notice =
    <b>您需要：</b>在留卡、公司的名称和地址、合同结束的日期。{ reminder-ask-office }

    您的健康保险和年金也可能变。这些的最后一天我们没有确认过。请尽快问市区町村政府（市区町村の役所）或我们。
reminder-need-contract_start_notice =
    <b>您需要：</b>在留卡、新公司的名称和地址、合同开始的日期。

    可以上网、邮寄或到窗口申报。{ reminder-ask-office }
reminder-need-activity_gap =
    <b>您需要：</b>您在找工作的证明：去Hello Work（ハローワーク）的记录、信、邮件、求职面试。请问我们和Hello Work。

    得到许可（在留資格変更許可）之后，才可以在新公司开始工作。
reminder-need-card_lost =
    <b>您需要：</b>护照。可能还需要照片和警察开的遗失文件。这一点我们没有确认过：请先问入管局。{ reminder-ask-office }
reminder-need-passport =
    <b>您需要：</b>每个国家的规定不同。我们没有确认过。去之前请问大使馆或领事馆。

    请不要等到回国时：先问我们。然后告诉我们新的最后一天。
reminder-need-mynumber =
    <b>您需要：</b>新的在留卡（在留カード）和个人编号卡。请问市区町村政府（市区町村の役所）或我们。

    请绝对不要把号码或卡的照片发给我们。
reminder-need-health_check =
    <b>您需要：</b>请问公司，什么时候、在哪里体检，体检前可不可以吃东西。

    公司不给您做体检吗？请告诉我们。
reminder-need-reentry =
    <b>您需要：</b>护照和在留卡（在留カード）。如果不能按时回来，请马上给我们写消息。您也可以问日本大使馆。{ reminder-ask-office }
reminder-need-lump_sum =
    <b>您需要：</b>年金号码、护照、您本人名义的银行账户。可能还要别的。

    规定会改变。如果再入国许可还有效，可能会有影响。申请之前，请问日本年金机构（日本年金機構）或我们。
reminder-need-preparing_status =
    <b>您需要：</b>在留卡、护照、考试结果、公司的文件。{ reminder-ask-office }

    <b>考驾照（55号）？</b>据我们所知：卡车6个月，巴士和出租车1年。不能延长。这段时间不算在5年里。

## The buttons under a worker’s reminder

reminder-button-done = ✅ 已完成
reminder-button-applied = ✅ 我已经申请了
reminder-button-undo = ↩️ 还没有完成
reminder-button-later = ⏰ 稍后
reminder-button-explain = ❓ 为什么？
reminder-button-need = 📋 我需要什么？
reminder-button-help = 🙋 我需要帮助
reminder-button-form = ✏️ 继续填写
# $on (Date) the day of the next reminder
reminder-button-day = ⏰ { DAY($on) }
reminder-done = ✅ 做得好！谢谢您告诉我们。这个提醒已经结束。
# Said to be done, without the day of it.
reminder-done-no_day = 我们还不知道日期。请告诉我们：/mydates
# $applied_on (String), $stay_expiry (String) days, and what my_dates-call_when takes of our telephone
reminder-late =
    ⚠️ <b>您申请时，在留期限的最后一天已经过了</b>

    您在{ DAY($applied_on) }申请。最后一天是{ DAY($stay_expiry) }。据我们所知，您没有另外的两个月（特例期間）。

    我们会告诉支援人员。
    { $phone ->
        [none] 请现在就写消息，问您可不可以留在日本工作。
       *[other] { $we_on ->
            [now] 请现在就写消息或打电话，问您可不可以留在日本工作。
           *[other] 请现在就写消息，或者在{ DAY($we_on) }打电话（{ $we_at }起），问您可不可以留在日本工作。
        }
    }
    有日期不对吗？请更正：/profile
reminder-done-before = ✅ 您已经告诉过我们，这件事完成了。
# Above the chat, and on a screen: the worker said “done” by mistake.
reminder-undone = ↩️ 好的：这件事还没有完成。我们会像以前一样再提醒您。
reminder-undone-late = ↩️ 好的：这件事还没有完成。最后一天已经过了，请现在就和我们谈。
reminder-over = 这个提醒已经结束：有日期变了，或者您不再需要它。
# $part (String) a date of “My details”; $example (String) a day that is typed right
reminder-done-ask =
    ✅ <b>做得好！</b>请告诉我们这个日期：

    <b>{ WORD("profile-name", $part) }</b>

    请在下面选，或者写下来，例如{ $example }。
reminder-done-skip = 我不知道日期
reminder-done-close = 好的
reminder-later-ask = 我们什么时候再提醒您？
reminder-later-none = 离最后一天太近，不能再等。请尽快去做，或者按“{ reminder-button-help }”。
# $on (Date) the day of the next reminder
reminder-later-set = ⏰ 我们会在这一天再提醒您：{ DAY($on) }。
# $number (String) of the consultation
reminder-help-sent = 🙋 我们会把这个提醒的事告诉支援人员。您的编号是{ $number }。您现在可以再写：难在哪里？
# $number (String) of the consultation
reminder-help-sent-before = 🙋 关于这个提醒，您以前已经求助过。您的编号是{ $number }。您现在可以再写：难在哪里？
# Below a reply to a reminder. $number (String) of the consultation
reminder-reply-sent = ✅ 您对这个提醒的回复会转给支援人员。您的编号是{ $number }。
# Behind it, where it is not done yet.
reminder-reply-done = 已经完成了吗？那么也请按提醒下面带✅的按钮。
