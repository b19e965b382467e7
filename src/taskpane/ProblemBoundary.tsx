import { Component, type ReactNode } from 'react';
import type { Problem } from '../words/message';
import { ProblemBar } from './parts/ProblemBar';
import { toProblem } from './state/problem';

interface ProblemBoundaryProps {
  readonly children: ReactNode;
}

/** A view that cannot be drawn or loaded shows why, with a retry, instead of leaving the pane blank. */
export class ProblemBoundary extends Component<ProblemBoundaryProps, { problem: Problem | null }> {
  override state: { problem: Problem | null } = { problem: null };

  static getDerivedStateFromError(thrown: unknown): { problem: Problem } {
    return { problem: toProblem(thrown) };
  }

  override render(): ReactNode {
    if (this.state.problem === null) return this.props.children;
    return <ProblemBar problem={this.state.problem} onRetry={() => this.setState({ problem: null })} />;
  }
}
