# What follows from a result: what to do in order, the papers, the five years, and "what if".


## The five years

stay-button = ⏳ わたしの 5年（ねん）
stay-title = <b>特定技能（とくていぎのう）1号（ごう）の 5年（ねん）</b>
# $today (String) an ISO day, $used, $allowed (Number) days
stay-used = あなたの 答（こた）えでは、{ DAY($today) }までに、{ NUMBER($allowed, useGrouping: 0) }日の 中（なか）の { NUMBER($used, useGrouping: 0) }日を 使（つか）いました。
stay-counted = <b>数（かぞ）える 期間（きかん）</b>
# $first_on, $last_on (String) ISO days, $days (Number)
stay-span =
    • { DAY($first_on) } – { DAY($last_on) }：{ $days ->
       *[other] { NUMBER($days, useGrouping: 0) }日
    }
stay-span-running = • { DAY($first_on) } – まだ つづいています
stay-gaps = この 期間（きかん）の 間（あいだ）の 日（ひ）は 数（かぞ）えません。そのとき、この 在留資格（ざいりゅうしかく）が なかったか、休（やす）んでいました。
# $last_on, $apply_on (String) ISO days
stay-last-day = <b>最後（さいご）の 日（ひ）：{ DAY($last_on) }</b>。申請（しんせい）の 日（{ DAY($apply_on) }）からは、毎日（まいにち） 数（かぞ）えました。
stay-no-last-day = <b>最後（さいご）の 日（ひ）は、まだ ありません。</b>数（かぞ）える 日が、5年（ねん）より 少（すく）ないです。
stay-left-out = <b>数（かぞ）えなかった 期間（きかん）：赤（あか）ちゃんが 生（う）まれる ときの 休（やす）み、子（こ）どもの 世話（せわ）の 休み、病気（びょうき）や けがの 休み</b>
stay-left-out-check = この 休（やす）みを 本当（ほんとう）に 数（かぞ）えないか、支援（しえん）スタッフが 調（しら）べなければ なりません。休みの 書類（しょるい）を とっておいてください。
stay-driver = 運転免許（うんてんめんきょ）を 取（と）る 期間（きかん）（特定活動55号）は 数（かぞ）えませんでした。わたしたちが 知（し）っている ことでは、5年（ねん）の 中（なか）に 入（はい）りません。支援（しえん）スタッフが 調（しら）べなければ なりません。
# The two examples are exceptions. A failed test alone gives nobody a sixth year.
stay-sixth-year = <b>6年（ねん）目（め）</b>も 日本（にほん）に いる ことが できるのは、特別（とくべつ）な ときだけです。たとえば、特定技能（とくていぎのう）2号（ごう）の 試験（しけん）に 合格（ごうかく）しなかったが、合格の 点（てん）の 80 % 以上（いじょう）を 取（と）った とき。または、介護（かいご）で、国家試験（こっかしけん）（介護福祉士国家試験）に もう少（すこ）しで 合格だった とき。支援（しえん）スタッフが 調（しら）べなければ なりません。その前（まえ）に、6年目の 予定（よてい）を 作（つく）らないでください。
