# What follows from a result: what to do in order, the papers, the five years, and "what if".

## What to do, in order

todo-button = 📝 することの順番を見る
todo-title = <b>すること（順番）</b>
todo-nothing = あなたの回答を見るかぎり、今すぐすることはありません。許可するかどうかを決めるのは、出入国在留管理庁だけです。
# $number (Number), $icon, $criterion, $todo (String) the last one a whole sentence
todo-step = { $number }. { $icon } <b>{ $criterion }：</b>{ $todo }
# $first_on, $last_on (String) ISO days
todo-between = 📅 健康診断を受けた日は、{ DAY($first_on) }から{ DAY($last_on) }までの間でなければなりません。
todo-until = 📅 { DAY($last_on) }まで
todo-from = 📅 { DAY($first_on) }から

## Papers

papers-button = 📄 必要な書類
papers-list =
    <b>あなたの書類</b>

    書類がそろったら、その番号を押してください。別の日に続けることもできます。付けた印は残ります。
# $have, $all (Number)
papers-count = { $all }件のうち{ $have }件がそろっています。
papers-none = あなたの回答を見るかぎり、まだ必要な書類はありません。
# $icon (String), $number (Number), $paper (String)
papers-line = { $icon } { $number }. { $paper }
papers-number = { $icon } { $number }
papers-icon-have = ✅
papers-icon-missing = ⬜

## The five years

stay-button = ⏳ 通算5年の計算
stay-title = <b>特定技能１号の通算5年</b>
# $today (String) an ISO day, $used, $allowed (Number) days
stay-used = あなたの回答によると、{ DAY($today) }までに{ NUMBER($allowed, useGrouping: 0) }日のうち{ NUMBER($used, useGrouping: 0) }日を使いました。
stay-counted = <b>数えた期間</b>
# $first_on, $last_on (String) ISO days, $days (Number)
stay-span = • { DAY($first_on) }～{ DAY($last_on) }：{ NUMBER($days, useGrouping: 0) }日
stay-span-running = • { DAY($first_on) }～（継続中）
stay-gaps = これらの期間の間の日は、この在留資格ではなかったか、休業していたので、数えていません。
# $last_on, $apply_on (String) ISO days
stay-last-day = <b>通算5年の最後の日：{ DAY($last_on) }</b>。これから在留するための申請なので、申請日（{ DAY($apply_on) }）からは毎日を数えています。
stay-no-last-day = <b>通算5年の最後の日は出ていません。</b>数えた日数が5年に達しないためです。
stay-left-out = <b>ここで数えなかった期間：出産、育児、病気、けがによる休業</b>
stay-left-out-check = この休業を本当に数えないかどうかは、支援スタッフの確認が必要です。休業についての書類を持っていてください。
stay-sixth-year = <b>6年目</b>は、例外として認められる場合だけです。例えば、特定技能２号の試験に不合格でも、合格点の80％以上を取った場合です。支援スタッフの確認が必要です。確認の前に、6年目の計画を立てないでください。

## What if

whatif-button = 🔀 もし変えたら？
whatif-what =
    <b>もし変えたら、どうなりますか</b>

    変えてみたい回答を選んでください。比べるだけです。あなたの回答は変わりません。
# $question, $before, $after (String)
whatif-change = <b>{ $question }：</b>{ $before } → <b>{ $after }</b>
whatif-now = <b>今の回答の場合</b>
whatif-then = <b>変えた場合</b>
whatif-same = どの項目も変わりません。
# $criterion, $icon, $verdict (String)
whatif-point = <b>{ $criterion }</b>
whatif-verdict-now = 今：{ $icon } { $verdict }。
whatif-verdict-then = 変えた場合：{ $icon } { $verdict }。
whatif-use = この回答にする
whatif-again = ほかのものを比べる
whatif-leave = ← 結果に戻る
