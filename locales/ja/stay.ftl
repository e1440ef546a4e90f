# What follows from a result: what to do in order, the papers, the five years, and "what if".

## The five years

stay-button = ⏳ 通算5年の計算
stay-title = <b>特定技能１号の通算5年</b>
# $today (String) an ISO day, $used, $allowed (Number) days
stay-used = あなたの回答によると、{ DAY($today) }までに{ NUMBER($allowed, useGrouping: 0) }日のうち{ NUMBER($used, useGrouping: 0) }日を使いました。
    .counter = 本人の回答によると、{ DAY($today) }までに{ NUMBER($allowed, useGrouping: 0) }日のうち{ NUMBER($used, useGrouping: 0) }日を使いました。
stay-counted = <b>数えた期間</b>
# $first_on, $last_on (String) ISO days, $days (Number)
stay-span = • { DAY($first_on) }～{ DAY($last_on) }：{ NUMBER($days, useGrouping: 0) }日
stay-span-running = • { DAY($first_on) }～（継続中）
stay-gaps = これらの期間の間の日は、この在留資格ではなかったか、休業していたので、数えていません。
# $last_on, $apply_on (String) ISO days
stay-last-day = <b>通算5年の最後の日：{ DAY($last_on) }</b>。申請日（{ DAY($apply_on) }）からは、毎日を数えています。
stay-no-last-day = <b>通算5年の最後の日は、まだありません。</b>数えた日数が5年に達しないためです。
stay-left-out = <b>ここで数えなかった期間：出産、育児、病気、けがによる休業</b>
stay-left-out-check = この休業を本当に数えないかどうかは、支援スタッフの確認が必要です。休業についての書類を持っていてください。
stay-driver = 運転免許を取るための期間（特定活動55号）は、ここでは数えていません。私たちが知るかぎり、通算5年とは別の期間です。支援スタッフの確認が必要です。
stay-sixth-year = <b>6年目</b>は、例外として認められる場合だけです。例えば、特定技能２号の試験に不合格でも、合格点の80％以上を取ったときや、介護で、介護福祉士国家試験にもう少しで合格だったときです。支援スタッフの確認が必要です。確認の前に、6年目の計画を立てないでください。
