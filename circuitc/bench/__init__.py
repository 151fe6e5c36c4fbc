"""What ``circuitc bench`` measures: units of work, where and how they run, and the tables and plots made of them.

A *unit* is one measurement (:mod:`circuitc.bench.units`); what it does is its *kind*, a module of
:mod:`circuitc.bench.kinds`. Finished units are files (:mod:`circuitc.bench.store`), so a run that was stopped goes on.

May import: errors, ir, circuit, trace, inputs, search, registry, pipeline, models, tasks, passes, emit, verify,
driver.
"""
