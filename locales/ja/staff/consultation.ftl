# How far a consultation is, as staff read it; its worker reads my_data-state-….

consultation-state-new = 新規
consultation-state-waiting_for_staff = 支援スタッフの対応待ち
consultation-state-waiting_for_worker = 本人の返信待ち
consultation-state-escalated = エスカレーション済み
consultation-state-closed = 終了
