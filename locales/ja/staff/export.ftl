# Exports: workbooks for managers, admins and auditors.

export-which = <b>何を書き出しますか。</b>
export-roster = 名簿
export-events = 操作の記録（監査ログ）
export-answers = 本人に届いた回答
export-reports = 行政機関への通報
export-notice = お知らせの記録
export-notice-which = <b>どのお知らせですか。</b>
export-notice-none = 送ったお知らせはまだありません。
# $export (String)
export-confirm =
    <b>書き出しますか。</b>

    { $export ->
        [roster] Excelファイルには、名簿の全員の氏名、国籍、在留資格、所属機関、契約、日付が入ります。
        [answers] Excelファイルには、本人に届いた回答が、相談番号、管理番号、日時、書いた人と送信した人、文章、訂正の履歴とともに入ります。監査担当者のファイルには文章が入りません。
        [reports] Excelファイルには、行政機関への通報と所属機関への連絡の記録（相手、日付、方法、決めた人、結果、訂正の履歴）が入ります。監査担当者のファイルには、書かれた文章は入りません。
        [notice] Excelファイルには、1つのお知らせの対象の条件、各言語の文章、作成者と承認者、そして管理番号ごとの送信と既読の結果が入ります。
       *[events] Excelファイルには、だれが、いつ、だれについて、何をしたかが、番号で入ります。氏名や文章は入りません。
    }

    書き出したことは記録されます。ファイルは安全に保管し、不要になったら削除してください。
export-send = 書き出す
