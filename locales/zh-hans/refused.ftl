refused-staff = 这只供支援人员使用。
refused-admin = 只有管理员可以这样做。
refused-reader = 只有工作人员可以看。
refused-exporter = 只有支援负责人、管理员和审计员可以导出。
refused-manager = 只有支援负责人和管理员可以这样做。
# An alert: a button was tapped by somebody who has not agreed to our keeping of data, or whose data we have deleted
refused-worker = 什么都没有做，也没有发送。请先同意，然后再做一次。
