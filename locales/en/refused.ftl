refused-staff = This is for support staff only.
refused-admin = Only an admin can do this.
refused-reader = Only staff can read this.
refused-exporter = Only managers, admins and auditors can export.
refused-manager = Only managers and admins can do this.
# An alert: a button was tapped by somebody who has not agreed to our keeping of data, or whose data we have deleted
refused-worker = Nothing was done, and nothing was sent. Please agree first. Then do it again.
