# The guide: one title and one text for each record of data/guide.yaml, and the words around fields, supports and offices.

guide-contents =
    <b>📖 仕事と生活のガイド</b>

    項目を押すか、調べたい言葉を入力してください。例：「残業」

    これは一般的な説明です。あなた自身のことは、支援スタッフに相談してください。
guide-choose = 項目を押すか、調べたい言葉を入力してください。
guide-more = ▶️ 続き
# $title (String), $screen, $screens (Number) of a page that is longer than one screen
guide-screen = { $screens ->
    [1] <b>{ $title }</b>
   *[other] <b>{ $title }</b> ({ $screen }/{ $screens })
}
# $count (Number) pages
guide-found =
    🔎 合うページ：{ $count }件。いちばん合うものから並んでいます。ほかの言葉を入力することもできます。

    あなたが書いた内容は、まだだれも見ていません。支援スタッフに伝えたい内容なら、下のボタンで送ってください。

    { danger-numbers }
# $count (Number). Shown where what was sought was a cry, which staff got
guide-found-heard =
    🔎 役に立つかもしれないページ：{ $count }件。書いた内容は、私たちに届いています。上を見てください。

    { danger-numbers }
guide-found-nothing =
    🔎 ガイドの中には見つかりませんでした。短い言葉を一つ入力してみてください。

    あなたが書いた内容は、まだだれも見ていません。支援スタッフに伝えたい内容なら、下のボタンで送ってください。

    { danger-numbers }
guide-send = 💬 書いた内容を支援スタッフに送る
guide-all = 📖 すべての項目

## What Specified Skilled Worker is

guide-title-what_is = 特定技能とは
guide-text-what_is =
    特定技能は<b>在留資格</b>の一つです。外国の人が、日本に住んで働くことができます。

    日本で働く人がとても足りない産業の分野のために作られました。その分野の知識や技能を一定のレベルまで持っている人のための資格です。
guide-title-workers = 技能実習との違い
guide-text-workers =
    <b>技能実習</b>の主な目的は、人を育てることです。学んだ技能を本国に持ち帰ります。職場を変えることは制限されています。

    <b>特定技能</b>は、働くための在留資格です。仕事ができる人として受け入れられます。条件を満たせば、勤務先を変えることができます。
guide-title-tests = 技能と日本語
guide-text-tests =
    仕事ができることを、試験で示します。

    • その分野の<b>技能試験</b>
    • 特定技能１号では<b>日本語の試験</b>：JFT-Basic、またはJLPTのN4以上。もっと高いレベルが必要な仕事もあります。

    技能実習２号を良好に修了した人は、試験の一部が必要ないことがあります。メニューの「{ menu-eligibility }」で確認できます。
guide-title-advantages = 会社が特定技能で雇う理由
guide-text-advantages =
    会社にとって、特定技能には次の良い点があります。

    • 法律の制度に基づいて、安心して雇うことができる
    • 技能試験と日本語の試験に合格した人を雇うことができる
    • 長く働いてもらうことを前提とした制度である

    特定技能の人が働く職場は、日本の各地で増えています。

## The two types

guide-title-types = １号と２号
guide-text-types =
    <b>特定技能１号</b>：その分野で必要な知識や技能を持つ人のための在留資格です。支援を受けることができます。

    <b>特定技能２号</b>：より高い技能を持つ人のための在留資格です。

    １号が自動的に２号になることはありません。２号には、別の試験と別の申請が必要です。許可するかどうかを決めるのは、出入国在留管理庁です。
guide-title-type_1 = 特定技能１号
guide-text-type_1 =
    • 勤務先は、あなたのための支援計画を作らなければなりません。あなたは10の支援を受けることができます。
    • 在留できるのは、通算5年までです。くわしくは「{ guide-title-five_years }」のページを見てください。
    • 私たちが知るかぎり、一つの勤務先でフルタイムで働きます。副業はできません。家族が日本で一緒に住むことは、原則としてできません。あなたの場合にどうなるかは、支援スタッフが確認します。
guide-title-type_2 = 特定技能２号
guide-text-type_2 =
    • より高い技能を持つ人のための在留資格です。その分野の２号の試験に合格し、実務経験を示します。
    • 通算5年の上限があるのは、１号だけです。
    • 支援計画はありません。ただし、ここに書いて相談することはできます。
    • 私たちが知るかぎり、配偶者と子は、日本で一緒に住むための申請ができます。支援スタッフが確認します。
    • ２号がない分野もあります。それぞれの分野のページを見てください。

## Fields

guide-title-fields = 分野と注意
# $open, $decided (Number) fields
guide-text-fields =
    特定技能で働くことができるのは、決められた分野だけです。今は{ $open }分野で受入れが行われています。{ $decided ->
        [0] {""}
       *[other] ほかに{ $decided }分野の追加が決まっていますが、受入れを始める日は確認できていません。
    }
# $fields (String) their names
guide-fields-notice = ⚠️ <b>申請が制限されている分野：</b>{ $fields }
# $ja (String) the official name
guide-field-names = 正式な名前：{ $ja }
guide-field-not_open = この分野は、特定技能に追加することが決まっています。受入れを始める日は、まだ確認できていません。わかったら、支援スタッフが連絡します。
# $status, $test (String), $unsure (String) true or false
guide-field-skill_test = { $unsure ->
    [true] 📝 { WORD("eligibility-option-status", $status) }の技能試験：{ $test } ❓
   *[false] 📝 { WORD("eligibility-option-status", $status) }の技能試験：{ $test }
}
guide-field-care_japanese_test = 🗣 一般の日本語の試験のほかに、この分野だけの日本語の試験があります：介護日本語評価試験
guide-field-driving_licence = 🚗 この仕事には、日本の運転免許が必要です。どの種類が必要かは、支援スタッフが確認します。
# $status, $below (String), $roles (String) names of jobs, or none
guide-field-level = { $roles ->
    [none] 🗣 { WORD("eligibility-option-status", $status) }：JLPTのN3以上。
   *[other] 🗣 { WORD("eligibility-option-status", $status) }（{ $roles }）：JLPTのN3以上。
}{ $below ->
    [needs_staff] 今もそうかどうかは未確認です。支援スタッフが確認します。
   *[not_met] それより低いレベルでは足りません。
}
# $has (String) true or false
guide-field-ssw2 = { $has ->
    [true] 特定技能２号：この分野にあります。
   *[false] 特定技能２号：私たちが知るかぎり、この分野にはありません。
}
# $has (String) true or false
guide-field-dispatch = { $has ->
    [true] 派遣会社に雇われて働くこともできます。
   *[false] 働く会社に直接雇われる必要があります。派遣は認められていません。
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
guide-field-unsettled = ❓ の印は、まだはっきりしないという意味です。はっきり示すページがないか、ページによって内容が違います。支援スタッフが確認します。
# $status, $path, $verdict (String)
guide-suspension = { $verdict ->
    [not_met] ⚠️ { WORD("eligibility-option-status", $status) }（{ WORD("eligibility-option-path", $path) }）：私たちが知るかぎり、在留資格認定証明書の交付申請の受付が停止されています。
   *[needs_staff] ⚠️ { WORD("eligibility-option-status", $status) }（{ WORD("eligibility-option-path", $path) }）：私たちが知るかぎり、申請が制限されています。
}
# $since (String) a day, $until (String) a day, or none
guide-suspension-days = { $until ->
    [none] { $since }から。今も続いているかどうかは、支援スタッフが確認します。
   *[other] { $since }から{ $until }まで。支援スタッフが確認します。
}
guide-suspension-extend = すでにこの分野で働いている人が在留期間を更新する場合は、私たちが知るかぎり、通常どおり審査されます。この注意は、帰国しなければならないという意味ではありません。

## Registered support organisation

guide-title-organisation = 登録支援機関とは
guide-text-organisation =
    登録支援機関は、国の登録を受けた機関です。特定技能１号の人を雇う会社から任されて、その人の生活と仕事を支援します。

    日本に来た後は、支援計画に沿って支援します。安心して働き、生活できるようにするためです。

    このボットを運営している機関は、/help で見ることができます。
guide-title-why_organisation = 登録支援機関がある理由
guide-text-why_organisation =
    特定技能１号の人を雇う会社は、支援計画に沿って支援をしなければなりません。会社だけで行うには、支援責任者などを決めて、体制を作る必要があります。

    会社は、これを登録支援機関に任せることができます。制度に沿った支援がしやすくなり、会社や職場の人の負担が軽くなります。
guide-title-reports = 2025年に変わったこと
guide-text-reports =
    2025年から、届出や提出書類が見直され、定期の届出は年に1回になりました。この定期の届出をするのは会社や登録支援機関で、あなたではありません。契約が終わったときなどに、あなたが自分でする14日以内の届出は、今も必要です。

    <b>面談は変わっていません。</b>今も3か月に1回以上、行わなければなりません。

## The ten supports

guide-title-supports = 10の支援
guide-text-supports = 特定技能１号の人は、日本に来る前から日本を離れるときまで、10の支援（義務的支援）を受けることができます。支援を押すと、内容を読み、頼むことができます。
guide-title-optional_support = そのほかの支援
guide-text-optional_support =
    登録支援機関は、10の支援のほかに、独自の支援（任意的支援）をすることがあります。

    あなたの登録支援機関がどのような支援をしているかは、このガイドには書いてありません。支援スタッフに聞いてください。
# $ja (String) the official name
guide-official = 正式な名前：{ $ja }
guide-short-guidance = 事前ガイダンス
guide-short-transport = 出入国のときの送迎
guide-short-housing = 住居・生活の契約
guide-short-orientation = 生活オリエンテーション
guide-short-accompany = 公的手続等への同行
guide-short-japanese = 日本語の学習
guide-short-consult = 相談・苦情への対応
guide-short-exchange = 日本人との交流
guide-short-job_change = 転職支援
guide-short-interview = 定期面談
guide-support-guidance =
    申請の前に、支援スタッフが、契約、仕事の内容、入国や在留の手続を説明します。だれかに保証金を取られていないかも聞きます。会って、またはビデオ通話で、あなたがわかる言語で話します。

    わからないことがあれば、いつでも、もう一度説明を頼むことができます。
guide-support-transport =
    日本に来るとき、支援スタッフが空港に迎えに行き、勤務先や家まで送ります。帰国するときは、空港の保安検査場まで一緒に行きます。

    頼むときは、便名、日、空港を書いてください。
guide-support-housing =
    支援スタッフが、家を探すのを手伝います（例：保証人を見つける、社宅を使う）。生活に必要な契約も手伝います：銀行口座、電話、電気、ガス、水道。

    頼むときは、何が必要か、いつから必要かを書いてください。
guide-support-orientation =
    日本に来た後、支援スタッフが、日本で生活するための決まりを説明します：交通、ごみ、災害、警察、法律で守られる権利。

    もう一度説明を頼むこともできます。
guide-support-accompany =
    市役所などに支援スタッフが一緒に行き、税金、保険、年金などの手続や書類の記入を手伝います。

    頼むときは、どこに、いつまでに行く必要があるかを書いてください。
guide-support-japanese =
    支援スタッフが、日本語教室や教材を紹介し、申し込みを手伝います。

    頼むときは、住んでいる所と、勉強できる時間を書いてください。
guide-support-consult =
    仕事や生活の困りごと、苦情は何でも、あなたがわかる言語で相談できます。支援スタッフが答えます。必要なときは、相談できる役所や機関につなぎます。

    始めるには、下のボタンを押して、何についての相談かを選んでください。
guide-support-exchange =
    支援スタッフが、地域の行事などを紹介し、地域や職場の日本人との交流を手伝います。

    頼むときは、どのようなことをしたいかを書いてください。
guide-support-job_change =
    会社の倒産など、あなたの責任ではない理由で仕事がなくなるとき、新しい勤務先を探す手伝いを受けることができます。

    頼むときは、何があったか、仕事が終わる日はいつかを書いてください。書類にサインする前に相談してください。
guide-support-interview =
    3か月に1回以上、支援スタッフが、あなたと、あなたの上司と、別々に面談します。法律違反がわかったときは、行政機関に通報します。

    3か月たつ前でも、いつでも面談を頼むことができます。

## Interviews

guide-title-interviews = 3か月に1回以上の面談
guide-text-interviews =
    <b>3か月に1回以上</b>、支援スタッフがあなたと面談します。あなたの直接の上司とも、別に面談します。

    面談では、仕事、給料、働く時間、休み、住む所、健康について聞きます。だれかがあなたのパスポート、在留カード、お金を預かっていないかも聞きます。

    面談で労働に関する法律の違反がわかったとき、支援スタッフは、労働基準監督署などの行政機関に通報しなければなりません。

    前の面談から3か月以上たっている場合は、支援スタッフに面談を頼んでください。

## Changing jobs

guide-title-job_change = 転職
guide-text-job_change =
    特定技能の人は、条件を満たせば転職できます。

    <b>出入国在留管理庁の許可が出る前に、新しい勤務先で働き始めないでください。</b>今の仕事をやめる前に、支援スタッフに相談してください。

    契約が終わったときと、新しい契約が始まったときは、それぞれ14日以内に、あなたが出入国在留管理庁に届け出なければなりません。
guide-title-job_change_rule = どの仕事に転職できるか
guide-text-job_change_rule =
    転職が認められるのは、ふつう、次の仕事に移る場合です。

    • 同じ業務区分の仕事：必要な技能をもう持っているため
    • 試験などで、技能水準が共通していると確認されている業務区分の仕事

    ほかの分野に移るには、ふつう、その分野の試験に合格する必要があります。自分だけで判断するのは難しいので、支援スタッフが一緒に確認します。外食業では、私たちが知るかぎり、今は転職が制限されています。外食業のページの注意を読んでください。
guide-title-job_change_permission = 先に許可を受ける
guide-text-job_change_permission =
    今の許可には、勤務先が指定されています。新しい勤務先やほかの分野に移るときは、在留資格変更許可申請をします。

    新しい仕事は、許可が出てから始めることができます。
guide-title-job_change_help = だれが転職を手伝うか
guide-text-job_change_help =
    会社の都合による解雇や倒産など、あなたの責任ではない理由で契約が終わるときは、勤務先に、あなたの転職を支援する義務があります。倒産などで勤務先ができないときは、登録支援機関や関係する会社が支援しなければなりません。

    支援は、次の勤務先が決まるまで、できるかぎり続きます。支援スタッフは、次のことを記録します。

    • 相談の内容と対応
    • 相談した日時とハローワークの名前
    • 候補の会社の名前、場所、連絡先
    • 担当した人（通訳を含む）の名前と住所

    自分の希望でやめるときは、勤務先や登録支援機関にこの義務はありません。やめる前に支援スタッフに相談してください。

## Five years

guide-title-five_years = 通算5年
guide-text-five_years =
    特定技能１号で在留できるのは、<b>通算5年</b>までです。すべての分野とすべての勤務先の期間を合わせて数えます。転職しても、数え直しにはなりません。準備のための「特定活動」の期間も入ります。

    2025年9月30日から、例外があります。出産、育児、病気、けがによる休業の期間は、通算5年に入らないことがあります。また、通算6年まで日本にいることが認められることもあります。例えば、２号の試験に不合格でも合格点の80％以上の点数を取ったときや、介護で、介護福祉士国家試験にもう少しで合格だったときです。あなたの場合にどうなるかは、支援スタッフの確認が必要です。

    5年になる1年以上前に、支援スタッフに相談してください。メニューの「{ menu-eligibility }」で、日数を数えることができます。

## Changes of the law

guide-title-changes = 📣 変わること
guide-text-changes = これから変わることと、この1年の間に始まったことです。
guide-changes-none = 今、新しく変わることは確認できていません。
# $count (Number), the one in the menu
guide-changes-counted =
    🔔 あなたに関係があるか、あるかもしれないもの：<b>{ $count }件</b>
    どのくらい確かかは、それぞれのページにあります。
# $title (String), $state (String), $on (String) a day or a month, $standing (String) counted in the menu, or listed
guide-changes-line = { $standing ->
    [counted] 🔔
   *[listed] ・
} <b>{ $title }</b>：{ $state ->
    [in_force] { $on }に始まりました
    [decided] { $on }から
    [undated] 決まっていますが、日は未定です
    [overdue] { $on }の予定でした（未確認）
    [planned] { $on }の予定（確かではありません）
   *[unclear] はっきりしません（{ $on }）
}
# Said on a page about something else, above the changes.
guide-changes-notice = 📣 <b>法律や決まりが変わったか、もうすぐ変わります。</b>
# $title (String)
guide-change-title = <b>{ $title }</b>
# $state (String), $on (String) a day or a month
guide-change-when = { $state ->
    [in_force] 🗓 始まった日：{ $on }
    [decided] 🗓 決まっています。始まる日：{ $on }
    [overdue] 🗓 始まる予定だった日：{ $on }。始まったかどうかは、支援スタッフが確認します。
    [planned] 🗓 <b>予定だけで、確かではありません。</b>予定の時期：{ $on }
   *[unclear] 🗓 <b>はっきりしていません。</b>いくつかのページにある日：{ $on }。今どうなっているかは、支援スタッフが確認します。
}
guide-change-undated = 🗓 決まっています。始まる日は、まだ決まっていません。
# $on (String) a day or a month, such as 2026-06-05 or 2026-06
guide-change-decided = 決定または発表：{ $on }
# $limit (String), $names (String) names of what limits it
guide-change-whom = { $limit ->
    [statuses] 👥 在留資格：{ $names }
    [fields] 👥 分野：{ $names }
    [countries] 👥 国籍：{ $names }
   *[paths] 👥 対象：{ $names }
}
# $concern (String)
guide-change-concern = { $concern ->
    [yes] ➡️ あなたに関係があります。
    [maybe] ➡️ あなたに関係があるかもしれません。あなたの情報が足りないので、はっきりわかりません。
   *[no] ➡️ わかっている範囲では、あなたには関係がありません。
}
    .counter = { $concern ->
        [yes] ➡️ 本人に関係があります。
        [maybe] ➡️ 本人に関係がある可能性があります。本人についての情報が足りず、確かではありません。
       *[no] ➡️ わかっている範囲では、本人には関係がありません。
    }
# $confidence (String)
guide-change-confidence = { $confidence ->
    [certain] ✅ このことについて、公式ページの文章を見ました。
    [likely] 🔹 ほかのページにそう書いてあります。公式の文章は、まだ見ていません。
   *[unsettled] ❓ <b>まだ確かではありません。</b>ページによって違うか、今どうなっているかが書かれていません。支援スタッフが確認するまで、この内容だけで判断しないでください。
}
guide-intent-from_abroad = 日本に来るとき
guide-intent-change_status = 在留資格を変更するとき
guide-intent-change_employer = 会社を変えるとき
guide-intent-extend = 在留期間を更新するとき
guide-intent-home_trip = 一時帰国するとき
guide-intent-leaving = 日本を出て帰国するとき
guide-intent-moving = 引っ越すとき
guide-intent-family_visit = 家族が日本に来るとき
guide-intent-permanent_residence = 永住許可

## Telephone numbers

guide-title-hotlines = ☎️ 電話番号
guide-text-hotlines = 相談したいことを押してください。あなたの言葉で話せるところがわかります。
guide-title-hotlines_status = 🛂 手続の相談、いろいろな質問
guide-text-hotlines_status = 在留資格や日本での生活について相談できるところです。
guide-title-hotlines_work = 🏭 仕事と給料
guide-text-hotlines_work = 給料、働く時間、職場での扱いに問題があるときに相談できるところです。
guide-title-hotlines_field = 🧰 介護、建設
guide-text-hotlines_field = その分野の仕事をよく知っている相談先です。
guide-title-hotlines_rights = ⚖️ 人権、法律、暴力
guide-text-hotlines_rights = ひどい扱い、暴力、法律のことを相談できます。
guide-title-hotlines_health = 💚 悩みと健康
guide-text-hotlines_health = 話を聞いてくれるところ、言葉の通じる病院を探してくれるところです。
guide-title-hotlines_life = 🏠 毎日の生活、災害
guide-text-hotlines_life = 買い物、年金、税金、仕事さがし、マイナンバー、災害のときの連絡について聞くことができるところです。
guide-hotlines-waiting = ここの電話番号は、支援スタッフがまだ確認していません。相談先を押すと、ウェブページや名前を見ることができます。
# $name (String), $number (String), $languages (String) a language, or none, $old (String) true or false
guide-line = 📞 <b>{ $number }</b> { $name }{ $languages ->
    [none] {""}
   *[other] {"、"}{ $languages }
}{ $old ->
    [true] {" "}⚠️ 古い写し
   *[false] {""}
}
# $at (String) a time such as 17:00
guide-line-open = 🟢 今、{ $at }まで
guide-line-always = 🟢 昼も夜も
# $on (String) an ISO day, $at (String) a time such as 09:00
guide-line-closed = 🔴 時間外。次：{ DAY($on) } { $at }
# $name (String) in Japanese
guide-hotline-ja = 正式な名前：{ $name }
# $number (String), $languages (String) names, or none
guide-hotline-number = { $languages ->
    [none] 📞 { $number }
   *[other] 📞 { $number }（{ $languages }）
}
guide-hotline-waiting = ❓ 電話番号は、支援スタッフがまだ確認していません。ウェブページを見てください。
guide-hotline-named = ❓ 確認した電話番号もウェブページもありません。地図などで、名前から探してください。
# $keys (String) figures
guide-hotline-press = 電話がつながったら、{ $keys } を押してください。
# $languages (String) names
guide-hotline-languages = 🗣 ここで通じる言葉：{ $languages }
guide-hotline-languages-waiting = 🗣 もしかすると通じる言葉：{ $languages }
guide-hotline-cost-free = 🆓 無料
guide-hotline-cost-call_charge = 💴 通話料がかかります。
guide-hotline-cost-navi_dial = 💴 通話料がかかります（ナビダイヤル）。
guide-hotline-cost-interpreting_free = 💴 通話料がかかります。通訳は無料です。
# $url (String), $languages (String) names
guide-hotline-online = 💬 文字での相談：{ $url } （{ $languages }）
# $url (String), $site (String) its name on the internet
guide-hotline-page = 🔗 <a href="{ $url }">{ $site }</a>
# $on (String) an ISO day
guide-hotline-checked = ✔️ 支援スタッフが確認した日：{ DAY($on) }
# $on (String) an ISO day
guide-hotline-copied = 📄 公式ページの{ DAY($on) }の写しの番号です。私たちはまだ電話していません。
# $on (String) an ISO day, or none
guide-hotline-old = { $on ->
    [none] ⚠️ 公式ページの古い写し（日付なし）の番号です。私たちはまだ電話していません。先にウェブページを見てください。
   *[other] ⚠️ 公式ページの古い写し（{ DAY($on) }）の番号です。私たちはまだ電話していません。先にウェブページを見てください。
}

## Opening hours

# $hours (String) one or more times; $new_year (String) open or closed
guide-hours = { $new_year ->
    [closed] 🕘 { $hours }（日本時間）。12月29日から1月3日までは休みです。
   *[open] 🕘 { $hours }（日本時間）
}
guide-hours-always = 🕘 24時間
guide-hours-unknown = 🕘 受付時間はわかりません。
# $days (String) weekdays, $from, $until (String) times such as 09:00, $holidays (String) true or false
guide-hours-opening = { $holidays ->
    [true] { $days }と祝日 { $from }–{ $until }
   *[false] { $days } { $from }–{ $until }
}
# $days (String) weekdays
guide-hours-only = 次の曜日だけです：{ $days }
# $at (String) a time such as 17:00
guide-hours-open = 🟢 この時間によると、今、{ $at }までつながります。
# $on (Date), $at (String) a time such as 09:00
guide-hours-closed = 🔴 この時間によると、今はつながりません。次は{ DAY($on) } { $at }からです。

## What one must know of an office

guide-hotline-note-police = 日本語のほかの言葉が通じるとは限りません。
guide-hotline-note-ambulance_fire = 自分の言葉の名前を言って、電話を切らずに待ってください。多くの地域では通訳が電話に加わりますが、ない地域もあります。つなぐ間、少し音がしません。
guide-hotline-note-police_not_urgent = 夜はつながりません。時間は都道府県によって違います。
guide-hotline-note-ambulance_advice = ない都道府県もあります。
guide-hotline-note-consultation_centres = ウェブページに、すべての都道府県の窓口があります。
guide-hotline-note-tokyo_navi = 東京都に住んでいる人、東京都で学ぶ人、働く人のための窓口です。
guide-hotline-note-labour_standards = 助言だけをするところです。名前を言わなくても相談できます。
guide-hotline-note-care_jicwels = 介護分野の人のための窓口です。
guide-hotline-note-construction_fits = 建設分野の人のための窓口です。
guide-hotline-note-dv_plus = 電話は日本語だけです。ほかの言葉では、ページから書いて相談できます。
guide-hotline-note-yorisoi = 通じる外国語は、曜日と時間によって違います。
guide-hotline-note-my_number = なくしたカードは、24時間いつでも止めることができます。
guide-hotline-note-disaster_message = 大きな災害のときと、決まった体験の日に使うことができます。

## What one must know of a number

guide-hotline-number-ip_or_abroad = 一部のIP電話、海外からの電話のための番号です。
guide-hotline-number-ip_or_prepaid = IP電話、プリペイド電話のための番号です。
guide-hotline-number-hokkaido = 北海道の窓口です。
guide-hotline-number-sapporo = 札幌市の窓口です。
guide-hotline-number-iwate_miyagi_fukushima = 岩手県、宮城県、福島県からの番号です。
guide-hotline-number-languages_by_day = 通じる言葉は、曜日によって違います。
guide-hotline-number-lost_card = カードのこと、なくしたカードを止めるための番号です。
guide-hotline-number-my_number_system = マイナンバー制度のための番号です。
