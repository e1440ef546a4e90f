refused-staff = これは支援スタッフ専用です。
refused-admin = この操作ができるのは管理者だけです。
refused-reader = これを見ることができるのは、支援スタッフだけです。
refused-exporter = 書き出しができるのは、支援責任者、管理者、監査担当者だけです。
refused-manager = この操作ができるのは、支援責任者と管理者だけです。
# An alert: a button below a message was tapped by who has not agreed, or was forgotten since
refused-worker = まだ何もしていません。何も送っていません。先に同意してください。それから、もう一度してください。
