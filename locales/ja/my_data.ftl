# What we keep about a worker: the screen, and the files.

## My data

my_data-button = 🗂 わたしのデータ
my_data-overview = <b>あなたについて保存している情報</b>
my_data-send = 📥 すべてファイルで受け取る
my_data-correct = ✏️ わたしの情報を訂正する
my_data-document = あなたについて保存している情報
# Read by a person who opens the file for machines.
my_data-json-about = このファイルには、このボットがあなたについて保存している情報がすべて入っています。worker：あなたとこのチャット。profile：あなたの情報（あなたの回答、またはスタッフの記録）。consents：あなたの同意。conversations：相談（あなたが書いた内容とスタッフが送った内容）。hidden：スタッフが見えないようにして保存している、あなたが書いた内容。versions：あなたに届いた後で訂正された回答の、訂正前と訂正後の文章。interviews：あなたとの定期面談と、項目ごとのあなたの答え（nullは問題なし）、面談した人、問題を会社に伝えたかどうか。reports：あなたの相談について、スタッフが役所や会社に伝えたこと、または伝えなかったこと（スタッフの文章は含みません）。screenings：条件チェックの回答。papers：あなたが持っている書類（チェックごと）。contracts：あなたの雇用契約。invitations：あなたのために作ったリンク。job_changes：転職支援の記録。obligations：あなたのために行わなければならないこと。notes：あなたについての作業にスタッフが付けたメモ。notices：多くの人に送ったお知らせと、その結果、読んだと教えてくれた日。said：ボットのメッセージ。is_held：法的な理由で記録の削除を止めているか。日付と時刻はISO 8601、時刻はUTCです。
# $title (String)
my_data-title = <b>{ $title }</b>
# $label, $value (String)
my_data-line = • { $label }：{ $value }
my_data-line-alone = • { $label }
# $count (Number)
my_data-more = { $count ->
   *[other] …ほか{ $count }件（ファイルで見ることができます）
}
my_data-nothing = なし
my_data-section-profile = わたしの情報
my_data-section-contracts = 契約
my_data-section-consents = 同意
my_data-section-consultations = 相談
my_data-section-interviews = 定期面談
my_data-section-checks = 条件チェック
my_data-section-reports = 役所などに伝えたこと
my_data-section-obligations = あなたのために行う支援
my_data-section-notices = お知らせ
my_data-section-messages = ボットからのメッセージ
my_data-section-rest = その他
# $value (String), $by (String)
my_data-said = { $by ->
    [worker] { $value }（あなたの回答）
   *[staff] { $value }（支援スタッフの記録）
}
# $given_on, $withdrawn_on (String) days, $version (String) of the text
my_data-consent = { $given_on }に同意（文面 { $version }）
my_data-consent-withdrawn = { $given_on }に同意（文面 { $version }）、{ $withdrawn_on }に終了
my_data-base_consent = 支援を受けることへの同意
# $number (String), $kind (String)
my_data-consultation-name = 相談番号{ $number } { WORD("consultation-kind", $kind) }
my_data-complaint-name = 🔒 支援スタッフについての苦情（番号{ $number }）
# How far a consultation is, as its worker reads it
my_data-state-new = 新しい相談です
my_data-state-waiting_for_staff = 支援スタッフの返事はまだです
my_data-state-waiting_for_worker = あなたの返事を待っています
my_data-state-escalated = 支援責任者が対応しています
my_data-state-closed = 終わりました
# $state (String), $opened_on (String) a day, $count (Number)
my_data-consultation =
    { WORD("my_data-state", $state) }、{ $opened_on }開始、{ $count ->
       *[other] メッセージ{ $count }件
    }
my_data-interview = { $state ->
    [offered] 時間をまだ選んでいません
    [booked] これから行います
    [held] { $held_on }に行いました
   *[cancelled] 中止になりました
}{ $interviewer ->
    [none] {""}
   *[other] （話した人：{ $interviewer }）
}{ $when ->
    [none] {""}
   *[other] 、約束の時間：{ $when }（日本時間）
}{ $news ->
    [told] 、会社に伝えました：{ $told_whom }、{ $told_on }
    [not_told] 、会社に伝えていません：{ $not_told }
   *[other] {""}
}
my_data-check-eligibility = 特定技能の条件チェック
my_data-check-job_change = 転職の条件チェック
# $started_on (String) a day, $count (Number)
my_data-check = { $started_on }開始、{ $count ->
   *[other] 回答{ $count }件
}
# $on (String) a day, $state (String)
my_data-obligation = { $on }：{ $state ->
    [open] 続いています
    [not_needed] 必要がなくなりました
    [passed] 最後の日を過ぎました
   *[done] 終わりました
}
my_data-report-name = { $number ->
    [none] 面談について
   *[other] 相談番号{ $number }について
}
my_data-report = { $addressee ->
    [employer] { $decision ->
        [reported] 支援スタッフが、会社の人「{ $whom }」に{ my_data-report-how }伝えました：{ $done_on }{ $agreed ->
            [no] 。あなたは同意していませんでした
           *[yes] {""}
        }
       *[not_reported] 支援スタッフは会社に伝えていません（{ $done_on }）
    }
   *[authority] { $decision ->
        [reported] 支援スタッフが、役所など「{ $office }」に{ my_data-report-how }伝えました：{ $done_on }。{ $outcome ->
            [accepted] 役所などが受け付けました
            [examined] 役所などが調べています
            [done] 役所などの対応が終わりました
            [not_accepted] 役所などは受け付けませんでした
           *[none_yet] まだ返事がありません
        }
       *[not_reported] 支援スタッフは役所などに伝えないと決めました（{ $done_on }）：{ $reason ->
            [worker_declines] あなたが望まなかったため
            [no_breach] 決まりに違反していなかったため
            [by_others] ほかの人が伝えたため
            [still_checking] まだ確認しているため
           *[other] その他の理由
        }
    }
}
my_data-report-how = { $channel ->
    [telephone] 電話で
    [visit] 会って
    [letter] 手紙で
   *[online] オンラインで
}
my_data-job_change = 転職支援の記録
my_data-chat = このチャットの番号
my_data-number = 管理番号
my_data-invitation = 招待を作った日
my_data-held = 法的な理由で、記録の削除を止めています
# $who (String), $on (String) a day
my_data-message = { $who ->
    [worker] あなた、{ $on }
    [worker_again] あなた（書き直し）、{ $on }
    [staff_again] 支援スタッフ（訂正）、{ $on }
    [staff_unsure] 支援スタッフ、{ $on }（届いていない可能性があります）
   *[staff] 支援スタッフ、{ $on }
}
# $on (String) a day
my_data-note = 支援スタッフのメモ、{ $on }
# $text, $from (String)
my_data-forwarded = { $text }（転送元：{ $from }）
# $text, $quote (String)
my_data-quoting = { $text }（引用：{ $quote }）
# $words (String), $hidden_on (String) a day, $status (String)
my_data-hidden = { $words }（{ $hidden_on }に見えないようにしました。{ $status ->
    [kept] 証拠として残しています
    [held] 法的な理由で残しています
   *[undecided] 支援責任者か管理者が決めます
    }）
# $count (Number)
my_data-hidden-count = { $count ->
   *[other] 🔒 あなたのメッセージ{ $count }件は、支援スタッフに見えないようにして残しています
}
# $name (String) of the consultation, $on (String) a day
my_data-hidden-name = { $name }（{ $on }）
# $reason, $readers (or “none”), $status (String); $decide_on, $until (String) days, or “none”
my_data-hidden-why = { evidence-because }{ evidence-only }{ $status ->
    [kept] 証拠として残します。{ $until ->
        [none] この相談の記録と同じだけ残ります。
       *[other] { DAY($until) }まで残ります。そのときも話が続いていたら、もっと長く残ります。
    }
    [held] 法的な理由で残しています。理由がなくなったら、消して、ここで連絡します。
   *[undecided] { $readers ->
        [none] あなたのほかの記録と同じだけ残ります。
       *[other] { DAY($decide_on) }までに、どうするかを決める予定です。決まるまでは、あなたのほかの記録と同じだけ残ります。
    }
}
my_data-removed = （ここにはもうありません）
my_data-no-words = （写真・ファイル・音声メッセージ）
# $on (String) a day; $purpose (String) say, correct or take_back; $outcome (String); $read_on, $corrected_on, $back_on (String) days, or “none”
my_data-notice = { $on }：{ $purpose ->
    [correct] 前のお知らせの新しい内容：
    [take_back] 前のお知らせの取り消し：
   *[say] {""}
}{ WORD("my_data-outcome", $outcome) }{ $read_on ->
    [none] {""}
   *[other] 、{ $read_on }に読んだと教えてくれました
}{ $corrected_on ->
    [none] {""}
   *[other] 、{ $corrected_on }に新しくしました
}{ $back_on ->
    [none] {""}
   *[other] 、{ $back_on }に取り消しました
}
my_data-outcome-queued = 送信を待っています
my_data-outcome-sending = 送信中です
my_data-outcome-sent = 送信しました
my_data-outcome-repeated = 送信しました（2回届いたかもしれません）
my_data-outcome-unreachable = 届きませんでした
my_data-outcome-refused = 送信できませんでした
my_data-outcome-cancelled = 送信していません
my_data-outcome-skipped = 必要がなくなったので送信していません
# Why a notice was not sent; what takes one back is done
my_data-outcome-done = 終わりました
my_data-outcome-muted = お知らせを止めていたので送信していません
my_data-outcome-no_text = あなたのことばの文がなかったので送信していません
my_data-outcome-unchanged = あなたへの内容は変わらなかったので送信していません
my_data-outcome-may_have_it = 送信中に止めました（届いたかもしれません）
