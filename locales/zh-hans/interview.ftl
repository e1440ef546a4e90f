## What a worker reads

# $on (String) a day, $time (String) in Japan, $unix (Number) the instant in seconds. A part of the texts below.
interview-when =
    <b>{ DAY($on) } { $time }</b>（日本时间）
    您手机的时间：<tg-time unix="{ NUMBER($unix, useGrouping: 0) }" format="wDT">{ DAY($on) } { $time }</tg-time>
# $method (String), $place (String). A part of the texts below.
interview-where =
    { WORD("interview-method", $method) }：{ $place ->
        [none] 地点还没有定
       *[other] { $place }
    }
interview-offered =
    <b>您的定期面谈（定期面談）</b>
    法律规定，支援人员必须至少每3个月和您谈一次。请选择时间。

    { interview-where }
interview-choose = 选择时间
interview-look = 查看我的面谈
interview-choose-again =
    <b>您的面谈需要换时间</b>
    您选的时间，支援人员不能和您见面。对不起。请再选一次。

    { interview-where }
interview-called-off = 支援人员不得不取消您的面谈。您什么都不用做。他们会再给您写消息。
interview-before =
    <b>您的面谈快到了</b>
    { interview-when }
    { interview-where }

    您不需要带任何东西。要看会问什么，请按“{ interview-look }”。
interview-over = 这次面谈已经结束，或者取消了。
# $day (String) a day, and what interview-where wants
interview-times =
    <b>{ DAY($day) }：请选择时间</b>
    { interview-where }

    所有时间都是日本时间。已经被人选的时间不能选。
interview-days =
    <b>请选择面谈的日期</b>
    { interview-where }

    然后您再选时间。
interview-days-button = 另一天
# One day as a button. $day (String) a day, $free (Number) times that nobody has taken
interview-day = { DAY($day) }{ $free ->
        [0] （已满）
       *[other] {""}
    }
interview-no-times = 已经没有空的时间。请按“{ interview-ask_times }”，支援人员会给您别的时间。
interview-ask_times = 请给我别的时间
interview-times_asked = 已经没有空的时间。支援人员知道这一点，会给您别的时间。
# One time of a day as a button. $time (String)
interview-slot = { $time }
interview-slot-taken = { $time } – 已有人选
interview-mistake-taken = ⚠️ 这个时间已经不空。请选择别的时间。
# $on (String) a day, $time (String) in Japan, $unix (Number) the instant in seconds, $method (String) in_person or online, $place (String)
interview-one =
    <b>您的面谈</b>
    { interview-when }
    { interview-where }
interview-consent-asked =
    <b>在线面谈，可以吗？</b>您可以拒绝，改为当面谈。

    在线面谈时：双方都能看到对方的脸，房间里没有其他人，谁都不戴耳机。<b>我们会全程录像。</b>录像至少保存到您的合同结束后1年。
interview-consent-given = 您已经同意在线面谈和录像。您仍然可以更改。
interview-asked-to-meet = 我们会告诉支援人员，您想当面谈。他们会给您写消息。
interview-online = 💻 在线还是当面？
interview-online-asked = 这次面谈是在线的。请按“{ interview-online }”，回答同意或不同意。
interview-agree-online = 我同意：在线，并且录像
interview-want-in-person = 我想当面谈
interview-questions-button = 会问什么？
interview-other-time = 选择别的时间
interview-cancel = 取消面谈
interview-cancel-sure =
    <b>取消面谈吗？</b>
    我们会告诉支援人员。法律要求每3个月面谈一次，所以他们会给您别的时间。
interview-cancel-yes = 是，取消
# $next_on (String) a day
interview-thanks = 谢谢您参加面谈。下一次面谈的最后一天是{ DAY($next_on) }。您随时可以给支援人员写消息。
interview-questions-work =
    <b>我们会问什么（1/4）：工作</b>
    1. { interview-ask-other_work }
    2. { interview-ask-other_employer }
    3. { interview-ask-safety }
    4. { interview-ask-pay }
    5. { interview-ask-hours }
    6. { interview-ask-leave }
interview-questions-safety =
    <b>我们会问什么（2/4）：安全</b>
    7. { interview-ask-violence }
    8. { interview-ask-deposit }
    9. { interview-ask-money_control }
    10. { interview-ask-documents_held }
    11. { interview-ask-private_life }
interview-questions-life =
    <b>我们会问什么（3/4）：生活</b>
    12. { interview-ask-housing }
    13. { interview-ask-charges }
    14. { interview-ask-support }
    15. { interview-ask-daily_life }
    16. { interview-ask-health }
    17. { interview-ask-illegal_workers }
    18. { interview-ask-other }
interview-questions-readers =
    <b>我们会问什么（4/4）：谁看您的回答</b>

    您的公司看不到您在这里的回答。支援人员会看，并记录下来。如果有违反法律的情况，支援人员有时必须上报。

    如果遇到危险，请不要等面谈。请打110（警察），或者现在就写给我们。
interview-questions-next = 下一页 →
# The questions of the interview, in the lists above
interview-ask-other_work = 您的工作和合同上写的一样吗？
interview-ask-other_employer = 您在别的公司工作吗？
interview-ask-safety = 您工作的地方安全、干净吗？
interview-ask-pay = 合同上的工资，您全部拿到了吗？
interview-ask-hours = 工作时间和合同上写的一样吗？
interview-ask-leave = 您可以休假、回国探亲吗？
interview-ask-housing = 您住的地方没问题吗？
interview-ask-charges = 伙食费和房租和约定的一样吗？
interview-ask-support = 支援计划里的支援，您得到了吗？
interview-ask-violence = 有人打您、威胁您，或者把您关起来吗？
interview-ask-deposit = 有人让您付过保证金，或承诺付违约金吗？
interview-ask-money_control = 有人拿着您的钱或银行卡吗？
interview-ask-documents_held = 护照和在留卡在您自己手里吗？
interview-ask-private_life = 有人限制您打电话、交朋友或外出吗？
interview-ask-daily_life = 日常生活有什么难处吗？
interview-ask-health = 您身体和心情好吗？
interview-ask-illegal_workers = 有同事没有工作许可却在工作吗？
interview-ask-other = 您还有别的想说吗？

## What staff read

interview-item-other_work = 合同里没有的工作
interview-item-other_employer = 为别的公司工作
interview-item-safety = 工作的安全和卫生
interview-item-pay = 按合同付工资
interview-item-hours = 按合同的工作时间
interview-item-leave = 休息日、休假、回国探亲
interview-item-housing = 合适的住处
interview-item-charges = 按约定的伙食费和房租
interview-item-support = 按计划的支援
interview-item-violence = 暴力、威胁、关押
interview-item-deposit = 保证金或违约金合同
interview-item-money_control = 他人管理钱或存折
interview-item-documents_held = 护照和在留卡由本人拿着
interview-item-private_life = 限制私人生活
interview-item-daily_life = 日常生活的困难
interview-item-health = 健康
interview-item-illegal_workers = 职场里没有许可工作的人
interview-item-other = 其他
interview-method-in_person = 当面
interview-method-online = 在线
