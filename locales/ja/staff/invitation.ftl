## Invitations

# $count (Number)
invitation-list =
    <b>個人を指定しない招待</b>

    有効な招待：{ $count }件

    1人を招待するときは、名簿でその方を探してください。所属機関の方々を招待するときは、所属機関を開いてください。
# One invitation as a button. $place (String), $until (Date)
invitation-label = { $place }（{ $until }）
invitation-dormitory = 寮の方々を招待する
# $place (String), $until (Date)
invitation-one =
    <b>{ $place }</b>

    このリンクを持っている方は、{ DAY($until) }まで利用を始めることができます。
invitation-revoke = リンクを無効にする
# $roster_number (String), $name (String), $locale (String), $until (Date), $count (Number) chats that opened it
invitation-worker =
    <b>管理番号 { $roster_number }</b>
    { $name ->
        [none] 氏名なし
       *[other] { $name }
    }

    有効なリンク：{ $until ->
        [none] なし
       *[other] { DAY($until) }まで
    }
    このリンクを開き、まだ確認できていないチャット：{ $count }件
    招待状の言語：{ LANGUAGE($locale) }

    招待状を作るたびに、リンクも新しくなります。以前のリンクは使えなくなります。
invitation-who = リンクを開いた人を確認する
invitation-asked = 開いた人を確認するには、タスクを開いてください：/tasks
invitation-sheet = 招待状を作る（PDF）
# $employer (String), $count (Number), $most (Number) pages in one document
invitation-employer =
    <b>{ $employer }</b>

    まだボットを利用していない方：{ $count }人

    1人に1枚ずつ招待状を作ることができます（1つのファイルに最大{ $most }人）。リンクも新しくなり、以前のリンクは使えなくなります。

    全員に共通の招待状を作ることもできます。その場合は、だれが利用を始めたのかをスタッフが確認します。
invitation-sheets = 1人1枚の招待状（PDF）
invitation-anybody = 共通の招待状（PDF）
invitation-type-dormitory = <b>どの寮ですか。</b>寮の名称を入力してください。
# $place (String)
invitation-ready =
    <b>{ $place }</b>

    全員が同じリンクを使うことができます。だれが利用を始めたのかは、スタッフが確認します。
# Said in the staff group.
# $number (String) a roster number
invitation-reused = 管理番号 { $number } の方の招待リンクが、もう一度開かれました。すでに使用済みのため、だれも利用を始めていません。
# $number (String) a roster number
invitation-refused-other_chat = 管理番号 { $number } の方の招待リンクが開かれましたが、この方はすでに別のTelegramアカウントでボットを利用しています。だれも利用を始めていません。本人の電話が変わった場合は、本人のカード（/roster）で「{ people-new-phone }」を押してください。
# $number (String) a roster number
invitation-refused-linked_before = 管理番号 { $number } の方の招待リンクが、名簿の別の方のチャットで開かれました。何も変更していません。
# $number (String) a roster number
invitation-refused-two_job_changes = すでにボットを利用している方が、管理番号 { $number } の方の招待リンクを開きました。双方に終了していない転職支援の記録があるため、何も変更していません。先に一方の記録を終了してください。
# $place (String) an employer or a dormitory
invitation-arrived = 「{ $place }」への招待から利用を始めた方が、支援を受けることに同意しました。この方はまだ名簿に登録されていません。
