# The guide: one title and one text for each record of data/guide.yaml, and the words around fields, supports and offices.

guide-contents =
    <b>📖 日本工作和生活指南</b>

    请按一个主题，或者输入一个词来查找，例如“加班”。

    这是一般信息。您自己的情况，请问支援人员。
guide-choose = 请按一个主题，或者输入一个词来查找。
guide-more = ▶️ 更多
# $title (String), $screen, $screens (Number) of a page that is longer than one screen
guide-screen = { $screens ->
    [1] <b>{ $title }</b>
   *[other] <b>{ $title }</b>（{ $screen }/{ $screens }）
}
# $count (Number) pages
guide-found =
    { $count ->
        [1] 🔎 有1页符合。
       *[other] 🔎 有{ $count }页符合，最符合的在前面。
    }您也可以输入别的词。

    您写的内容还没有人看过。如果是写给支援人员的，请用按钮发送。

    { danger-numbers }
# $count (Number). Shown where what was sought was a cry, which staff got
guide-found-heard =
    { $count ->
        [1] 🔎 这一页可能对您有帮助。
       *[other] 🔎 这些页可能对您有帮助，最符合的在前面。
    }我们已经收到您的消息：请看上面。

    { danger-numbers }
guide-found-nothing =
    🔎 指南里没有关于这个的页面。请试试一个短的词。

    您写的内容还没有人看过。如果是写给支援人员的，请用按钮发送。

    { danger-numbers }
guide-send = 💬 把我写的发给支援人员
guide-all = 📖 全部主题

## What Specified Skilled Worker is

guide-title-what_is = 什么是特定技能？
guide-text-what_is =
    特定技能（特定技能）是一种<b>在留资格</b>（在留資格）。有了它，外国人可以在日本居住和工作。

    它用于日本人手不足的领域。有这个在留资格的人，具备所在领域的知识和技能。
guide-title-workers = 和技能实习的不同
guide-text-workers =
    <b>技能实习（技能実習）</b>主要是为了学习。换工作场所受到限制。

    <b>特定技能</b>是为了工作。您是作为能胜任工作的人来的。符合条件的话，可以换公司。
guide-title-tests = 技能和日语
guide-text-tests =
    您用考试证明，您可以做这份工作：

    • 您领域的<b>技能考试</b>
    • 1号还要<b>日语考试</b>：JFT-Basic，或者JLPT N4以上。有些工作需要更高的级别。

    您良好地完成了技能实习2号（技能実習２号）吗？可能有些考试您不需要。“{ menu-eligibility }”会和您一起核对。
guide-title-advantages = 公司为什么用这个在留资格
guide-text-advantages =
    对公司来说，这个在留资格意味着：

    • 法律上的依据清楚
    • 人员通过了技能考试和日语考试
    • 以长期雇用为目的

    在日本，越来越多的工作场所这样雇人。

## The two types

guide-title-types = 两种：1号和2号
guide-text-types =
    <b>1号（特定技能１号）</b>是给具备所在领域需要的知识和技能的人。他们有权得到支援。

    <b>2号（特定技能２号）</b>是给技能更高的人。

    1号绝不会自动变成2号。2号需要另外的考试和另外的申请。由出入国在留管理厅（出入国在留管理庁）决定。
guide-title-type_1 = 1号（特定技能１号）
guide-text-type_1 =
    • 公司必须制定支援计划。您有权得到10项支援。
    • 您累计最多可以停留5年。请看“{ guide-title-five_years }”。
    • 据我们所知，您为一家公司全职工作，不可以做副业。家人一般不能来和您一起住。支援人员会为您确认。
guide-title-type_2 = 2号（特定技能２号）
guide-text-type_2 =
    • 您必须通过您领域的2号考试，并证明有工作经验。
    • 2号没有5年的上限。
    • 没有支援计划。您仍然可以在这里写给我们。
    • 据我们所知，您的丈夫或妻子和孩子可以申请来和您一起住。支援人员会确认。
    • 不是每个领域都有2号。请看您领域的页面。

## Fields

# And where applications are limited now.
guide-title-fields = 工作领域和限制
# $open, $decided (Number) fields
guide-text-fields =
    您只能在规定的领域工作。现在开放的有{ $open }个。{ $decided ->
        [0] { "" }
       *[other] 已经决定再增加{ $decided }个，日期还没有确认。
    }
# $fields (String) their names
guide-fields-notice = ⚠️ <b>现在有限制：</b>{ $fields }
# $ja (String) the official name
guide-field-names = 正式名称：{ $ja }
guide-field-not_open = 已经决定增加这个领域。开放的日期还没有确认。支援人员知道以后会告诉您。
# $status, $test (String), $unsure (String) true or false
guide-field-skill_test = { $unsure ->
    [true] 📝 { WORD("eligibility-option-status", $status) }的技能考试：{ $test } ❓
   *[false] 📝 { WORD("eligibility-option-status", $status) }的技能考试：{ $test }
}
guide-field-care_japanese_test = 🗣 除了一般日语考试，这个领域还有自己的日语考试：护理日语考试（介護日本語評価試験）。
guide-field-driving_licence = 🚗 这份工作需要日本驾照（運転免許）。需要哪一种，支援人员会确认。
# $status, $below (String), $roles (String) names of jobs, or none
guide-field-level = { $roles ->
        [none] 🗣 { WORD("eligibility-option-status", $status) }：JLPT N3以上。
       *[other] 🗣 { WORD("eligibility-option-status", $status) }，{ $roles }：JLPT N3以上。
    }{ $below ->
        [needs_staff] 现在是否仍然这样，我们没有确认。支援人员会确认。
       *[not_met] 更低的级别不够。
    }
# $has (String) true or false
guide-field-ssw2 = { $has ->
    [true] 2号（特定技能２号）：这个领域有。
   *[false] 2号（特定技能２号）：据我们所知，这个领域没有。
}
# $has (String) true or false
guide-field-dispatch = { $has ->
        [true] 雇用您的公司可以是派遣公司（派遣会社）。
       *[false] 您工作的公司必须直接雇用您。不允许派遣（派遣）。
    }
# $standard (String), $status (String) or both, $unsure (String) true or false
guide-field-standard = { $status ->
    [both] • { WORD("standard", $standard) }
   *[other] • { WORD("eligibility-option-status", $status) }：{ WORD("standard", $standard) }
}{ $unsure ->
    [true] {" "}❓
   *[false] {""}
}
# Once, below the lines that bear the mark.
guide-field-unsettled = ❓表示：不明确。没有网页写清楚，或者各网页说法不同。支援人员会确认。
# $status, $path, $verdict (String)
guide-suspension = { $verdict ->
    [not_met] ⚠️ { WORD("eligibility-option-status", $status) } – { WORD("eligibility-option-path", $path) }：据我们所知，暂停受理在留资格认定证明书（在留資格認定証明書）的申请。
   *[needs_staff] ⚠️ { WORD("eligibility-option-status", $status) } – { WORD("eligibility-option-path", $path) }：据我们所知，申请有限制。
}
# $since (String) a day, $until (String) a day, or none
guide-suspension-days = { $until ->
    [none] 从{ $since }开始。现在是否仍然这样，支援人员会确认。
   *[other] 从{ $since }到{ $until }。支援人员会确认。
}
guide-suspension-extend = 您已经在这个领域工作，要更新在留期限吗？据我们所知，入管会照常审查您的申请。这个限制不是说您必须离开日本。

## Registered support organisation

guide-title-organisation = 注册支援机构
guide-text-organisation =
    注册支援机构（登録支援機関）在政府注册。它代替雇用1号人员的公司，在生活和工作上支援他们。

    您到日本以后，它按支援计划支援您，让您安心生活和工作。

    这个机器人由哪个机构运营，请看 /help。
guide-title-why_organisation = 为什么有这样的机构
guide-text-why_organisation =
    雇用1号人员的公司，必须按支援计划支援他们。要自己做，公司需要专门负责支援的人，还需要别的条件。

    公司可以委托注册支援机构来做。这样更容易遵守规定，公司和现场的人要做的事也更少。
guide-title-reports = 2025年有什么变化
guide-text-reports =
    2025年，文件变简单了：定期报告每年一次。由公司和机构做，不是您做。您自己的申报，仍然必须在14天内做，例如合同结束时。

    <b>面谈没有变：</b>至少每3个月一次。

## The ten supports

guide-title-supports = 10项支援
guide-text-supports = 1号人员有权得到10项支援（義務的支援），从来日本之前，到离开日本为止。请按其中一项，可以看说明并提出请求。
guide-title-optional_support = 其他支援
guide-text-optional_support =
    除了10项支援，机构还可以提供更多帮助（任意的支援）。

    这个指南没有写我们提供什么。请问支援人员。
# $ja (String) the official name
guide-official = 正式名称：{ $ja }
# The names of the ten supports, short, for buttons.
guide-short-guidance = 开始工作前的说明
guide-short-transport = 机场接送
guide-short-housing = 住房和合同
guide-short-orientation = 日本生活介绍
guide-short-accompany = 陪您去政府机关
guide-short-japanese = 学习日语
guide-short-consult = 咨询和投诉
guide-short-exchange = 和日本人交流
guide-short-job_change = 帮您找新工作
guide-short-interview = 定期面谈
guide-support-guidance =
    申请之前，支援人员向您说明合同、工作和入管的手续。他们会问有没有人收您的保证金。他们当面或用视频，用您懂的语言和您谈。

    有不明白的吗？您可以再问。
guide-support-transport =
    您来日本时，支援人员到机场接您，送您到公司或住处。您回国不再回来时，他们陪您到安检处。

    要请求这项支援，请写航班、日期和机场。
guide-support-housing =
    支援人员帮您找住处，例如找担保人或公司宿舍。他们帮您办生活需要的合同：银行、电话、电、燃气、水。

    要请求这项支援，请写您需要什么、从什么时候开始需要。
guide-support-orientation =
    您到日本以后，支援人员说明在日本生活的规则：交通、垃圾、灾害、警察、您在法律上的权利。

    您可以请他们再说明某一部分。
guide-support-accompany =
    支援人员陪您去政府机关，例如去市区町村政府办税、保险和年金。他们帮您填表。

    要请求这项支援，请写您必须去哪里，最晚哪一天。
guide-support-japanese =
    支援人员告诉您日语班和教材，帮您报名。

    要请求这项支援，请写您住在哪里、什么时候有时间。
guide-support-consult =
    关于工作或生活的任何问题、投诉，您都可以用您懂的语言说。支援人员会答复。需要时，他们帮您联系合适的机构。

    要开始，请按“{ life-send }”，选择是关于什么的。
guide-support-exchange =
    支援人员告诉您当地的活动，帮您在住的地方和工作的地方认识日本人。

    要请求这项支援，请写您想做什么。
guide-support-job_change =
    您失去了工作，而且不是您的错，例如公司倒闭吗？那么您可以得到帮助，找新的公司。

    要请求这项支援，请写发生了什么、工作在哪一天结束。在任何文件上签字之前，请先问。
guide-support-interview =
    支援人员至少每3个月和您谈一次，也另外和您的上司谈。如果他们知道有违反法律的情况，会向政府机关上报。

    您随时可以要求面谈，不到3个月也可以。

## Interviews

guide-title-interviews = 每3个月一次的面谈
guide-text-interviews =
    支援人员至少<b>每3个月一次</b>和您面谈。他们也会和您的直接上司面谈，您不在场。

    他们会问工作、工资、工时、休息日、住处和健康，也会问有没有人扣着您的护照、在留卡或钱。

    如果支援人员知道有违反劳动法的情况，必须上报劳动基准监督署（労働基準監督署）或其他机关。

    已经超过3个月了吗？请向支援人员要求面谈。

## Changing jobs

guide-title-job_change = 换工作
guide-text-job_change =
    符合条件的话，您可以换工作。

    <b>得到许可之前，请不要在新公司开始工作。</b>许可由出入国在留管理厅（出入国在留管理庁）决定。离开现在的工作之前，请和支援人员谈谈。

    合同结束或开始时，您必须在14天内向出入国在留管理厅申报。
guide-title-job_change_rule = 可以换到哪些工作
guide-text-job_change_rule =
    您可以换到：

    • 同一个业务区分（業務区分）的工作，因为您已经有需要的技能；或者
    • 已经确认（例如通过考试）技能相同的业务区分。

    换到别的领域，一般需要那个领域的考试。自己很难判断，支援人员会和您一起核对。

    据我们所知，餐饮业现在限制换工作。请看“{ field-food_service }”。
guide-title-job_change_permission = 先得到许可
guide-text-job_change_permission =
    您的许可写明了您的公司。换新公司或别的领域，要申请变更在留资格（在留資格変更許可申請）。

    得到许可之后，才可以开始新的工作。
guide-title-job_change_help = 谁帮您找新工作
guide-text-job_change_help =
    您的合同因公司的原因结束（公司倒闭，或者因公司的原因解雇您）吗？那么公司必须帮您找新工作。如果公司做不到，我们或关联公司必须帮您，尽可能帮到您找到为止。

    支援人员会记下您的咨询、您去Hello Work（ハローワーク）的情况、可能雇用您的公司，以及负责的人，包括翻译。

    您是自己想离开吗？那么没有人有这个义务。请先和我们谈谈。

## Five years

guide-title-five_years = 5年
guide-text-five_years =
    特定技能1号，您<b>累计最多可以停留5年</b>（通算5年）。所有领域、所有公司都加在一起算。用“特定活动”（特定活動）做准备的时间也算。

    从2025年9月30日起有例外。因生产、育儿、生病、受伤的休假，有时不算。

    有些情况可以有第六年。例如：您没有通过2号的考试，但至少得到合格分数的80%。或者在护理领域，差一点通过国家护理考试（介護福祉士国家試験）。必须由支援人员确认您的情况。

    请在5年结束的1年前和支援人员谈谈。“{ menu-eligibility }”会算您的天数。

## Changes of the law

guide-title-changes = 📣 规定的变化
guide-text-changes = 将要发生的变化，以及最近1年内开始的变化。
guide-changes-none = 我们现在不知道有什么新的变化。
# $count (Number), the one in the menu
guide-changes-counted =
    🔔 和您有关或可能有关的变化：<b>{ $count }</b>
    每一页都写明有多确定。
# $title (String), $state (String), $on (String) a day or a month, $standing (String) counted in the menu, or listed
guide-changes-line = { $standing ->
        [counted] 🔔
       *[listed] •
    } <b>{ $title }</b>：{ $state ->
        [in_force] { $on }已开始
        [decided] { $on }起
        [undated] 已决定，日期未定
        [overdue] 原计划{ $on }，未确认
        [planned] 预计{ $on }，不确定
       *[unclear] 不明确，{ $on }
    }
# Said on a page about something else, above the changes.
guide-changes-notice = 📣 <b>法律已经改变，或者很快会变：</b>
# $title (String)
guide-change-title = <b>{ $title }</b>
# $state (String), $on (String) a day or a month
guide-change-when = { $state ->
    [in_force] 🗓 开始生效：{ $on }
    [decided] 🗓 已决定。开始：{ $on }
    [overdue] 🗓 原定开始：{ $on }。是否已经开始，支援人员会确认。
    [planned] 🗓 <b>只是预计，不确定。</b>预计开始：{ $on }
   *[unclear] 🗓 <b>不明确。</b>网页上写的日期：{ $on }。现在怎么样，支援人员会确认。
}
guide-change-undated = 🗓 已决定。开始的日期还没有定。
# $on (String) a day or a month, such as 2026-06-05 or 2026-06
guide-change-decided = 决定或公布：{ $on }
# $limit (String), $names (String) names of what limits it
guide-change-whom = { $limit ->
    [statuses] 👥 在留资格：{ $names }
    [fields] 👥 领域：{ $names }
    [countries] 👥 国籍：{ $names }
   *[paths] 👥 适用于：{ $names }
}
# $concern (String)
guide-change-concern = { $concern ->
    [yes] ➡️ 这和您有关。
    [maybe] ➡️ 这可能和您有关。我们对您了解得不够，不能确定。
   *[no] ➡️ 据我们所知，这和您无关。
}
# $confidence (String)
guide-change-confidence = { $confidence ->
        [certain] ✅ 关于这一点，我们看过官方网页的文字。
        [likely] 🔹 其他网页这样写。我们没有看过官方的文字。
       *[unsettled] ❓ <b>不明确：</b>各网页说法不同，或者没有写现在怎么样。支援人员确认之前，请不要以此为准。
    }
guide-intent-from_abroad = 来日本
guide-intent-change_status = 变更在留资格
guide-intent-change_employer = 换公司
guide-intent-extend = 更新在留期限
guide-intent-home_trip = 回国探亲
guide-intent-leaving = 离开日本不再回来
guide-intent-moving = 搬家
guide-intent-family_visit = 家人来访
guide-intent-permanent_residence = 永住

## Telephone numbers

guide-title-hotlines = ☎️ 电话号码
guide-text-hotlines = 请按一个主题，可以看到哪里能用您的语言接听。
guide-title-hotlines_status = 🛂 在留资格、问题
guide-text-hotlines_status = 关于您的在留资格和在日本生活的问题。
guide-title-hotlines_work = 🏭 工作和工资
guide-text-hotlines_work = 关于工资、工时，或在工作中受到的对待有问题时。
guide-title-hotlines_field = 🧰 护理、建设
guide-text-hotlines_field = 这些机构了解某一个领域的工作。
guide-title-hotlines_rights = ⚖️ 权利、法律、暴力
guide-text-hotlines_rights = 有人欺负或伤害您吗？想了解法律吗？
guide-title-hotlines_health = 💚 烦恼和健康
guide-text-hotlines_health = 这些机构会听您说，或者帮您找会说您语言的医生。
guide-title-hotlines_life = 🏠 日常生活、灾害
guide-text-hotlines_life = 关于购物纠纷、年金、税、找工作、个人编号（My Number），以及灾害之后。
guide-hotlines-waiting = 这些机构的号码，支援人员还没有确认。请按其中一个，看它的网页或日文名称。
# $name (String), $number (String), $languages (String) a language, or none, $old (String) true or false
guide-line = 📞 <b>{ $number }</b> { $name }{ $languages ->
    [none] {""}
   *[other] ，{ $languages }
}{ $old ->
    [true] {" "}⚠️ 旧的副本
   *[false] {""}
}
# $at (String) a time such as 17:00
guide-line-open = 🟢 现在能打，开到{ $at }
guide-line-always = 🟢 日夜都能打
# $on (String) an ISO day, $at (String) a time such as 09:00
guide-line-closed = 🔴 现在不开，下次：{ DAY($on) } { $at }
# $name (String) in Japanese
guide-hotline-ja = { $name }
# $number (String), $languages (String) names, or none
guide-hotline-number = { $languages ->
    [none] 📞 { $number }
   *[other] 📞 { $number }（{ $languages }）
}
guide-hotline-waiting = ❓ 电话号码，支援人员还没有确认。请看它的网页。
guide-hotline-named = ❓ 我们没有确认过的号码或网页。请用日文名称查找，例如在地图上。
# $keys (String) figures
guide-hotline-press = 有人或机器接听时，请按{ $keys }。
# $languages (String) names
guide-hotline-languages = 🗣 这里可以用：{ $languages }
guide-hotline-languages-waiting = 🗣 可能可以用：{ $languages }
guide-hotline-cost-free = 🆓 免费
guide-hotline-cost-call_charge = 💴 您付电话费。
guide-hotline-cost-navi_dial = 💴 您付电话费（Navi Dial）。
guide-hotline-cost-interpreting_free = 💴 您付电话费。翻译免费。
# $url (String), $languages (String) names
guide-hotline-online = 💬 用文字：{ $url } （{ $languages }）
# $url (String), $site (String) its name on the internet
guide-hotline-page = 🔗 <a href="{ $url }">{ $site }</a>
# $on (String) an ISO day
guide-hotline-checked = ✔️ 支援人员确认的日期：{ DAY($on) }。
# $on (String) an ISO day
guide-hotline-copied = 📄 来自官方网页，副本日期：{ DAY($on) }。我们没有打过。
# $on (String) an ISO day, or none
guide-hotline-old = { $on ->
    [none] ⚠️ 官方网页的旧副本，没有日期。我们没有打过。请先看网页：
   *[other] ⚠️ 官方网页的旧副本（{ DAY($on) }）。我们没有打过。请先看网页：
}

## Opening hours

# $hours (String) one or more times; $new_year (String) open or closed
guide-hours = { $new_year ->
    [closed] 🕘 { $hours }（日本时间）。12月29日到1月3日不开。
   *[open] 🕘 { $hours }（日本时间）
}
guide-hours-always = 🕘 日夜都能打
guide-hours-unknown = 🕘 我们不知道开放时间。
# $days (String) weekdays, $from, $until (String) times such as 09:00, $holidays (String) true or false
guide-hours-opening = { $holidays ->
    [true] { $days }和节假日 { $from }–{ $until }
   *[false] { $days } { $from }–{ $until }
}
# $days (String) weekdays
guide-hours-only = 只在：{ $days }
# $at (String) a time such as 17:00
guide-hours-open = 🟢 按这个时间，现在有人接听，到{ $at }为止。
# $on (Date), $at (String) a time such as 09:00
guide-hours-closed = 🔴 按这个时间，现在没有人接听。下次：{ DAY($on) } { $at }。

## What one must know of an office

# No other language is sure to be understood there.
guide-hotline-note-police = 他们可能只说日语。
guide-hotline-note-ambulance_fire = 请说您的语言的名称，不要挂断。很多地方会有翻译加入，但不是所有地方。转接时，会有一会儿听不到声音。
guide-hotline-note-police_not_urgent = 夜间不开。各都道府县的时间不同。
guide-hotline-note-ambulance_advice = 不是每个都道府县都有。
guide-hotline-note-consultation_centres = 网页上有所有都道府县的窗口。
guide-hotline-note-tokyo_navi = 给在东京居住、学习或工作的人。
guide-hotline-note-labour_standards = 它只提供建议。您不必说出姓名。
guide-hotline-note-care_jicwels = 给护理领域的人。
guide-hotline-note-construction_fits = 给建设领域的人。
guide-hotline-note-dv_plus = 电话：日语。其他语言：请在网页上写。
guide-hotline-note-yorisoi = 可以用哪些外语，要看日期和时间。
guide-hotline-note-my_number = 丢失的卡，随时可以停用，日夜都能打。
guide-hotline-note-disaster_message = 在大灾害时可以用，在固定的日子也可以练习。

## What one must know of a number

guide-hotline-number-ip_or_abroad = 部分IP电话和从国外打
guide-hotline-number-ip_or_prepaid = IP电话和预付费电话
guide-hotline-number-hokkaido = 在北海道
guide-hotline-number-sapporo = 在札幌
guide-hotline-number-iwate_miyagi_fukushima = 在岩手、宫城和福岛
guide-hotline-number-languages_by_day = 可以用的语言要看日期。
guide-hotline-number-lost_card = 关于卡；停用丢失的卡
guide-hotline-number-my_number_system = 关于个人编号（My Number）制度
