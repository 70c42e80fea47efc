;;; judge.el --- Try solutions by M-x compile  -*- lexical-binding: t; -*-

;; (load "/path/to/judge.el") in init.el.  M-x compile (or recompile) in a C++ file then tries it on
;; the samples, and next-error goes through what is wrong: the messages are of GNU's form.

;;; Code:

(require 'compile)

(defun judge-command (name)
  "The command line that has the file of this buffer judged by `judge NAME'."
  (format "judge %s %s --format plain" name
          (shell-quote-argument (file-name-nondirectory buffer-file-name))))

(defun judge-set-compile-command ()
  "Make `judge run' what M-x compile does here."
  (when buffer-file-name
    (setq-local compile-command (judge-command "run"))))

(add-hook 'c++-mode-hook #'judge-set-compile-command)
(add-hook 'c++-ts-mode-hook #'judge-set-compile-command)

(defun judge-compile (name)
  "Save the file and have it judged by `judge NAME'."
  (save-buffer)
  (compile (judge-command name)))

(defun judge-run () "Try the file on the samples." (interactive) (judge-compile "run"))
(defun judge-submit () "Judge the file on all tests." (interactive) (judge-compile "submit"))
(defun judge-explain () "Find the smallest failing input." (interactive) (judge-compile "explain"))

(provide 'judge)
;;; judge.el ends here
