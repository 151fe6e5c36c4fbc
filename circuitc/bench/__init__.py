"""The benchmark that ``circuitc bench`` runs: units of measurement, how they run, and the tables and plots of them.

A *unit* is one measurement (:mod:`circuitc.bench.units`). Its *kind* says what is measured: a module of
:mod:`circuitc.bench.kinds`. Finished units are files (:mod:`circuitc.bench.store`), so that a stopped run can resume.

May import: errors, ir, circuit, trace, inputs, search, registry, pipeline, models, tasks, passes, emit, verify,
driver.
"""
