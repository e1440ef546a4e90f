command-queue = 相談の一覧：期限の順
command-staff = 支援スタッフの一覧
command-tasks = スタッフの対応が必要なこと
command-away = 不在の期間を伝える
command-filing = 14日以内の届出（随時届出）を記録する
command-facts = 出典と電話番号を確認する
command-roster = 名簿の人を探す：カード、招待、契約
command-export = 名簿や操作の記録をファイルに書き出す
command-complaints = グループには表示されない相談
# Regular interviews (定期面談): staff offer times, the worker picks one, staff write down what was said.
command-interviews = 定期面談：日時の提案、結果の記録と閲覧

## Said to staff

command-evidence = 非表示にした本人の文章など（決定待ち）
command-remove = 本人のメッセージに返信して使う：両方のチャットから取り除く
