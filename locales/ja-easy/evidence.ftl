# A message of a worker was removed from the chats, because it showed a card or a secret number: what the worker is told.
# “hidden”: staff cannot see it any more, but we keep a copy. “No.” is short for “number”.

# Why it was removed. $reason (String); “own”: the worker said so
evidence-because =
    { $reason ->
        [own] カード、パスポート、通帳（つうちょう）が ある 写真（しゃしん）かも しれないからです。
        [my_number] マイナンバーが あるように 見（み）えたからです。
        [card] カードか パスポートか、その 番号（ばんごう）が あるように 見（み）えたからです。
        [bank_account] 銀行口座（ぎんこうこうざ）の 番号（ばんごう）が あるように 見（み）えたからです。
        [password] パスワードか 暗証番号（あんしょうばんごう）が あるように 見（み）えたからです。
        [mistake] まちがえて 送（おく）ったか、ほかの 人（ひと）の ことかも しれないからです。
       *[other] ここに のこさない ほうが いいと 考（かんが）えたからです。
    }
# $readers (String)
evidence-who =
    { $readers ->
        [admins] 管理者（かんりしゃ）
       *[restricted] 支援（しえん）の 責任者（せきにんしゃ）と 管理者（かんりしゃ）
    }
# $readers (String) as above, or “none” where the worker has hidden it from all of them
evidence-only =
    { $readers ->
        [none] ここでは、だれも 見（み）ては いけません。
       *[other] 見（み）る ことが できるのは、{ evidence-who }だけです。
    }
# $circle (String) whose member removed it: the whole staff, or managers and admins alone
evidence-by =
    { $circle ->
        [group] 支援（しえん）スタッフ
        [admins] 管理者（かんりしゃ）
       *[restricted] 支援（しえん）の 責任者（せきにんしゃ）か 管理者（かんりしゃ）
    }
evidence-out = あなたの メッセージを、この チャットと、支援（しえん）スタッフの チャットから 消（け）します。Telegramで できない ときは、ここに 書（か）いて 知（し）らせます。
# $on (String) a day, $time, $reason, $readers, $circle (String); $decide_on (String) a day, or “none”
evidence-worker-destroy =
    <b>{ evidence-by }が、{ DAY($on) } { $time }の あなたの メッセージを 消（け）しました。</b>{ evidence-because }あなたは 悪（わる）くないです。
    
    書（か）いてあった ことは、何（なに）も のこしません。ほかの ことも 書きましたか。それを もう一度（いちど） 送（おく）ってください。
    
    <blockquote expandable>{ evidence-out }</blockquote>
# $on (String) a day, $time, $reason, $readers, $circle (String); $decide_on (String) a day, or “none”
evidence-worker-hold =
    <b>{ evidence-by }が、{ DAY($on) } { $time }の あなたの メッセージを かくしました。</b>{ evidence-because }あなたは 悪（わる）くないです。
    
    かくした コピーを のこします。法律（ほうりつ）の 問題（もんだい）の ために、あなたの 記録（きろく）を のこしているからです。コピーを 読（よ）む ことが できるのは、{ evidence-who }だけです。
    
    <blockquote expandable>問題が 終（お）わったら、コピーを 消（け）して、あなたに 知（し）らせます。{ evidence-out }</blockquote>
# $on (String) a day, $time, $reason, $readers, $circle (String); $decide_on (String) a day, or “none”
evidence-worker-decide =
    <b>{ evidence-by }が、{ DAY($on) } { $time }の あなたの メッセージを かくしました。</b>{ evidence-because }あなたは 悪（わる）くないです。
    
    かくした コピーを のこします。読（よ）む ことが できるのは、{ evidence-who }だけです。{ DAY($decide_on) }までに、どうするか 決（き）める 予定（よてい）です。
    
    <blockquote expandable>コピーを 証拠（しょうこ）（＝ 本当（ほんとう）だと わかる もの）に のこすか、消（け）すか、また 見（み）せるかを 決めます。決まったら、知（し）らせます。決まるまで、コピーは ほかの 記録（きろく）と 同（おな）じ 間（あいだ） のこします。あなたも 読む ことが できます：/mydata 「{ my_data-send }」。{ evidence-out }</blockquote>
# $on (String) a day, $time, $reason, $readers, $circle (String); $decide_on (String) a day, or “none”
evidence-worker-cut =
    <b>{ evidence-by }が、{ DAY($on) } { $time }の あなたの メッセージを かくしました。</b>{ evidence-because }あなたは 悪（わる）くないです。
    
    かくした コピーを、数字（すうじ）なしで のこします。読（よ）む ことが できるのは、{ evidence-who }だけです。{ DAY($decide_on) }までに、どうするか 決（き）める 予定（よてい）です。
    
    <blockquote expandable>コピーを 証拠（しょうこ）（＝ 本当（ほんとう）だと わかる もの）に のこすか、消（け）すか、また 見（み）せるかを 決めます。決まったら、知（し）らせます。決まるまで、コピーは ほかの 記録（きろく）と 同（おな）じ 間（あいだ） のこします。あなたも 読む ことが できます：/mydata 「{ my_data-send }」。{ evidence-out }</blockquote>
# $on (String) a day, $time, $readers (String)
evidence-worker-kept = わたしたちが かくした あなたの メッセージ（{ DAY($on) } { $time }）：ことばの コピーを 証拠（しょうこ）に のこします。読（よ）む ことが できるのは、{ evidence-who }だけです。あなたも 読む ことが できます：/mydata 「{ my_data-send }」。相談（そうだん）の 記録（きろく）を 消（け）す とき、コピーも 消します。
# $on (String) a day, $time (String), $by (String) manager or hold
evidence-worker-destroyed =
    { $by ->
        [hold] わたしたちが かくした あなたの メッセージ（{ DAY($on) } { $time }）：法律（ほうりつ）の 問題（もんだい）の ために 記録（きろく）を のこす ことは 終（お）わりました。だから、コピーを 消（け）しました。書（か）いてあった ことは、わたしたちの 記録に 何（なに）も のこっていません。
       *[manager] わたしたちが かくした あなたの メッセージ（{ DAY($on) } { $time }）：コピーを 消（け）すと 決（き）まりました。そして、消しました。書（か）いてあった ことは、わたしたちの 記録（きろく）に 何（なに）も のこっていません。
    }
# $on (String) a day, $time, $readers (String)
evidence-worker-returned =
    { $readers ->
        [group] わたしたちが かくした あなたの メッセージ（{ DAY($on) } { $time }）：また 見（み）せると 決（き）まりました。支援（しえん）スタッフは、ことばを 読（よ）む ことが できます。
        [admins] わたしたちが かくした あなたの メッセージ（{ DAY($on) } { $time }）：もとに もどすと 決（き）まりました。ことばを 読（よ）む ことが できるのは、管理者（かんりしゃ）だけです。
       *[restricted] わたしたちが かくした あなたの メッセージ（{ DAY($on) } { $time }）：もとに もどすと 決（き）まりました。ことばを 読（よ）む ことが できるのは、支援（しえん）の 責任者（せきにんしゃ）と 管理者（かんりしゃ）だけです。
    }
# $number (String) of a consultation or complaint that fewer people can read
evidence-worker-elsewhere = 🔒 番号（ばんごう） { $number }：消（け）した メッセージは、番号 { $number }にも あります。そこには のこります。消した 人（ひと）は、番号 { $number }を 読（よ）む ことが できないからです。
# $on (String) a day, $time (String)
evidence-left_in_group = ⚠️ { DAY($on) } { $time }の あなたの メッセージを、支援（しえん）スタッフの グループから 消（け）す ことが できませんでした。Telegramで できませんでした。スタッフが、まだ 見（み）るかも しれません。消すように 頼（たの）みました。
